-- ARGV: for how long to claim it, how long ago it must have been received.
-- Answers nothing, or token, attempt, key, type, body, entity, revision.
local settled = now - tonumber(ARGV[2])

-- The queue that can be taken from for the longest time, and since when.
local function next_queue()
  local young = redis.call('ZRANGEBYSCORE', fresh, '-inf', whole(settled), 'WITHSCORES', 'LIMIT', 0, 1)
  local old, skip = nil, 0
  repeat
    old = redis.call('ZRANGEBYSCORE', later, '-inf', whole(now), 'WITHSCORES', 'LIMIT', skip, 1)
    skip = skip + 1
  until not old[1] or tonumber(redis.call('HGET', entry_of(first(old[1])), 'received')) <= settled
  local since_young, since_old = tonumber(young[2] or 'inf'), tonumber(old[2] or 'inf')
  if old[1] and (not young[1] or since_old < since_young) then
    return old[1], since_old
  end
  return young[1], since_young
end

while true do
  local queue, since = next_queue()
  if not queue then
    return false
  end
  -- A claim that ended by itself has left the list as it was.
  if list(queue) == since then
    local key = first(queue)
    local entry = redis.call('HMGET', entry_of(key), 'rank', 'type', 'body', 'entity', 'revision')
    if is_stale(queue, entry[1]) then
      settle(key)
    else
      local token, attempt = claim(key, queue, tonumber(ARGV[1]))
      return { token, attempt, key, entry[2], entry[3], entry[4], entry[5] }
    end
  end
end
