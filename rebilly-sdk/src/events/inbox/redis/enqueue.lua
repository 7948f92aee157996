-- ARGV: key, queue, type, entity or nothing, revision or nothing, its rank or nothing, body, for how long to claim it or nothing;
-- whether there is an entity.
-- Answers what became of it, the claim's token and the attempt.
local key, queue, rank, time = ARGV[1], ARGV[2], ARGV[6], ARGV[8]
if redis.call('ZSCORE', done, key) then
  return { 'duplicate', 0, 0 }
end
local known = redis.call('HMGET', entry_of(key), 'stage', 'at')
if known[1] then
  if time == '' then
    return { 'duplicate', 0, 0 }
  end
  if known[1] == 'claimed' and tonumber(known[2]) > now then
    return { 'busy', 0, 0 }
  end
end
if is_stale(queue, rank) then
  if known[1] then
    settle(key)
  else
    redis.call('ZADD', done, whole(now), key)
    if redis.call('EXISTS', open_of(queue)) == 0 then
      redis.call('ZADD', idle, whole(now), queue)
    end
  end
  return { 'stale', 0, 0 }
end
if time ~= '' and busy_until(queue) then
  return { 'busy', 0, 0 }
end
if not known[1] then
  local stands = rank
  if ARGV[9] == '1' then
    if stands == '' then
      stands = redis.call('HGET', entity_of(queue), 'latest') or string.rep('0', 20)
    end
    redis.call('HSET', entity_of(queue), 'latest', stands)
    redis.call('ZREM', idle, queue)
  else
    stands = string.rep('0', 20)
  end
  local place = stands .. string.format('%016.0f', count('counter', 1)) .. key
  redis.call('HSET', entry_of(key), 'queue', queue, 'place', place, 'rank', rank, 'type', ARGV[3], 'body', ARGV[7],
    'received', whole(now), 'stage', 'fresh', 'at', whole(now))
  if ARGV[9] == '1' then
    redis.call('HSET', entry_of(key), 'entity', ARGV[4])
  end
  if rank ~= '' then
    redis.call('HSET', entry_of(key), 'revision', ARGV[5])
  end
  redis.call('ZADD', open_of(queue), 0, place)
  count('pending', 1)
  list(queue)
end
if time == '' then
  return { 'stored', 0, 0 }
end
local token, attempt = claim(key, queue, tonumber(time))
return { 'claimed', token, attempt }
