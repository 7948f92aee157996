return tonumber(redis.call('HGET', counts, 'pending') or 0)
