-- ARGV: key, queue, type, entity or '', revision or '', its rank or '', body, lease or '', 1 if there is an entity.
-- Returns the result, the claim's token and the attempt.
local key, queue, rank, lease = ARGV[1], ARGV[2], ARGV[6], ARGV[8]
if redis.call('ZSCORE', done, key) then
  return { 'duplicate', 0, 0 }
end
local known = redis.call('HMGET', entry_of(key), 'stage', 'at')
if known[1] then
  if lease == '' then
    return { 'duplicate', 0, 0 }
  end
  if known[1] == 'claimed' and tonumber(known[2]) > now then
    return { 'busy', 0, 0 }
  end
end
if is_superseded(queue, rank) then
  if known[1] then
    complete(key)
  else
    redis.call('ZADD', done, integer_text(now), key)
    if redis.call('EXISTS', open_of(queue)) == 0 then
      redis.call('ZADD', idle, integer_text(now), queue)
    end
  end
  return { 'superseded', 0, 0 }
end
if lease ~= '' and claimed_until(queue) then
  return { 'busy', 0, 0 }
end
if not known[1] then
  local order = rank
  if ARGV[9] == '1' then
    if order == '' then
      -- Without a revision, the entry is ordered with the previous one.
      order = redis.call('HGET', entity_of(queue), 'latest') or string.rep('0', 20)
    end
    redis.call('HSET', entity_of(queue), 'latest', order)
    redis.call('ZREM', idle, queue)
  else
    order = string.rep('0', 20)
  end
  local position = order .. string.format('%016.0f', increment('counter', 1)) .. key
  redis.call('HSET', entry_of(key), 'queue', queue, 'place', position, 'rank', rank, 'type', ARGV[3], 'body', ARGV[7],
    'received', integer_text(now), 'stage', 'fresh', 'at', integer_text(now))
  if ARGV[9] == '1' then
    redis.call('HSET', entry_of(key), 'entity', ARGV[4])
  end
  if rank ~= '' then
    redis.call('HSET', entry_of(key), 'revision', ARGV[5])
  end
  redis.call('ZADD', open_of(queue), 0, position)
  increment('pending', 1)
  reindex(queue)
end
if lease == '' then
  return { 'stored', 0, 0 }
end
local token, attempt = claim(key, queue, tonumber(lease))
return { 'claimed', token, attempt }
