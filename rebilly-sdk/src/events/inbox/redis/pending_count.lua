-- Returns the number of pending and claimed entries.
return tonumber(redis.call('HGET', counts, 'pending') or 0)
