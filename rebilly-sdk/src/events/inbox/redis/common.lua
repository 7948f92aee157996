-- Shared by all scripts of the inbox.
-- KEYS[1] is the prefix of all keys. Its braces keep them in one hash slot.
-- Timestamps are microseconds since 1970, by Redis' clock.
-- Ranks are revisions as 20 digits whose text order is numeric order.
local root = KEYS[1]
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
-- Sorted sets of queues: `new_queues` by arrival of a first entry that was never claimed,
-- `delayed_queues` by the earliest timestamp of the next claim.
local new_queues, delayed_queues = root .. 'fresh', root .. 'later'
-- Sorted sets by the timestamp of the last change: done entries, and entities without pending entries.
local done, idle = root .. 'done', root .. 'idle'
local counts = root .. 'counts'

local function entry_of(key) return root .. 'entry:' .. key end
local function open_of(queue) return root .. 'open:' .. queue end
local function claimed_of(queue) return root .. 'claimed:' .. queue end
local function entity_of(queue) return root .. 'entity:' .. queue end
local function integer_text(number) return string.format('%.0f', number) end

local function increment(name, by)
  return redis.call('HINCRBY', counts, name, by)
end

-- Returns the latest lease end of the valid claims in a queue.
local function claimed_until(queue)
  local last = redis.call('ZRANGE', claimed_of(queue), -1, -1, 'WITHSCORES')
  local lease_end = last[2] and tonumber(last[2])
  return lease_end and lease_end > now and lease_end or nil
end

-- Returns the key of a queue's first entry. Positions are 20 digits of rank, 16 digits of a counter, and the key.
local function first(queue)
  local position = redis.call('ZRANGE', open_of(queue), 0, 0)[1]
  return position and string.sub(position, 37)
end

-- Updates the place of a queue in the sorted sets. Returns when its first entry can be claimed.
local function reindex(queue)
  local key = first(queue)
  if not key then
    redis.call('ZREM', new_queues, queue)
    redis.call('ZREM', delayed_queues, queue)
    return nil
  end
  local first_entry = redis.call('HMGET', entry_of(key), 'stage', 'at')
  local busy, at = claimed_until(queue), tonumber(first_entry[2])
  if not busy and first_entry[1] == 'fresh' then
    redis.call('ZADD', new_queues, integer_text(at), queue)
    redis.call('ZREM', delayed_queues, queue)
  else
    at = busy or at
    redis.call('ZADD', delayed_queues, integer_text(at), queue)
    redis.call('ZREM', new_queues, queue)
  end
  return at
end

local function is_superseded(queue, rank)
  local acknowledged = redis.call('HGET', entity_of(queue), 'finished')
  return acknowledged and rank ~= '' and rank < acknowledged
end

local function claim(key, queue, lease)
  local token = increment('counter', 1)
  local attempt = redis.call('HINCRBY', entry_of(key), 'attempt', 1)
  local lease_end = integer_text(now + lease)
  redis.call('HSET', entry_of(key), 'stage', 'claimed', 'at', lease_end, 'token', integer_text(token))
  redis.call('ZADD', claimed_of(queue), lease_end, key)
  reindex(queue)
  return token, attempt
end

-- Removes an entry from its queue.
local function remove(key)
  local entry = redis.call('HMGET', entry_of(key), 'queue', 'place', 'entity')
  redis.call('DEL', entry_of(key))
  redis.call('ZREM', open_of(entry[1]), entry[2])
  redis.call('ZREM', claimed_of(entry[1]), key)
  increment('pending', -1)
  if not reindex(entry[1]) and entry[3] then
    redis.call('ZADD', idle, integer_text(now), entry[1])
  end
end

-- Makes an entry done.
local function complete(key)
  remove(key)
  redis.call('ZADD', done, integer_text(now), key)
end

-- Returns the entry of a claim if the claim is the newest one.
local function claimed_entry(key, token)
  local entry = redis.call('HMGET', entry_of(key), 'stage', 'token', 'queue', 'at', 'rank')
  return entry[1] == 'claimed' and entry[2] == token and { queue = entry[3], at = tonumber(entry[4]), rank = entry[5] }
end

