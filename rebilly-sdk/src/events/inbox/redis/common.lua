-- What all steps of the inbox share. KEYS[1] is what the names of all keys begin with; in braces, so that they stay together.
-- Times are microseconds since 1970, by Redis' clock. Ranks are revisions as 20 digits that sort as they do.
local root = KEYS[1]
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
-- Queues by when their first entry was received, if it was never claimed; the others by when it can be taken.
local fresh, later = root .. 'fresh', root .. 'later'
-- What is done, and entities of which nothing waits, by when that was.
local done, idle = root .. 'done', root .. 'idle'
local counts = root .. 'counts'

local function entry_of(key) return root .. 'entry:' .. key end
local function open_of(queue) return root .. 'open:' .. queue end
local function claimed_of(queue) return root .. 'claimed:' .. queue end
local function entity_of(queue) return root .. 'entity:' .. queue end
local function whole(number) return string.format('%.0f', number) end

local function count(name, by)
  return redis.call('HINCRBY', counts, name, by)
end

-- Until when one of a queue's entries is claimed, if one is.
local function busy_until(queue)
  local last = redis.call('ZRANGE', claimed_of(queue), -1, -1, 'WITHSCORES')
  local till = last[2] and tonumber(last[2])
  return till and till > now and till or nil
end

-- The key of a queue's first entry: its place is 20 digits of rank, 16 that count, and the key.
local function first(queue)
  local place = redis.call('ZRANGE', open_of(queue), 0, 0)[1]
  return place and string.sub(place, 37)
end

-- Lists a queue by what is in it now, and gives from when on its first entry can be taken.
local function list(queue)
  local key = first(queue)
  if not key then
    redis.call('ZREM', fresh, queue)
    redis.call('ZREM', later, queue)
    return nil
  end
  local first_entry = redis.call('HMGET', entry_of(key), 'stage', 'at')
  local busy, at = busy_until(queue), tonumber(first_entry[2])
  if not busy and first_entry[1] == 'fresh' then
    redis.call('ZADD', fresh, whole(at), queue)
    redis.call('ZREM', later, queue)
  else
    at = busy or at
    redis.call('ZADD', later, whole(at), queue)
    redis.call('ZREM', fresh, queue)
  end
  return at
end

local function is_stale(queue, rank)
  local finished = redis.call('HGET', entity_of(queue), 'finished')
  return finished and rank ~= '' and rank < finished
end

local function claim(key, queue, time)
  local token = count('counter', 1)
  local attempt = redis.call('HINCRBY', entry_of(key), 'attempt', 1)
  local till = whole(now + time)
  redis.call('HSET', entry_of(key), 'stage', 'claimed', 'at', till, 'token', whole(token))
  redis.call('ZADD', claimed_of(queue), till, key)
  list(queue)
  return token, attempt
end

-- Takes an entry out of its queue.
local function leave(key)
  local entry = redis.call('HMGET', entry_of(key), 'queue', 'place', 'entity')
  redis.call('DEL', entry_of(key))
  redis.call('ZREM', open_of(entry[1]), entry[2])
  redis.call('ZREM', claimed_of(entry[1]), key)
  count('pending', -1)
  if not list(entry[1]) and entry[3] then
    redis.call('ZADD', idle, whole(now), entry[1])
  end
end

-- Makes an entry done.
local function settle(key)
  leave(key)
  redis.call('ZADD', done, whole(now), key)
end

-- The entry of a claim, if it is the newest one.
local function held(key, token)
  local entry = redis.call('HMGET', entry_of(key), 'stage', 'token', 'queue', 'at', 'rank')
  return entry[1] == 'claimed' and entry[2] == token and { queue = entry[3], at = tonumber(entry[4]), rank = entry[5] }
end

