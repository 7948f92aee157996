-- ARGV: lease, reorder window.
-- Returns nil, or token, attempt, key, type, body, entity, revision.
local received_before = now - tonumber(ARGV[2])

-- Returns the queue that has been claimable for longest, and since when.
local function next_queue()
  local latest = integer_text(received_before)
  local new = redis.call('ZRANGEBYSCORE', new_queues, '-inf', latest, 'WITHSCORES', 'LIMIT', 0, 1)
  local delayed, skip = nil, 0
  repeat
    delayed = redis.call('ZRANGEBYSCORE', delayed_queues, '-inf', integer_text(now), 'WITHSCORES', 'LIMIT', skip, 1)
    skip = skip + 1
  until not delayed[1] or tonumber(redis.call('HGET', entry_of(first(delayed[1])), 'received')) <= received_before
  local new_since, delayed_since = tonumber(new[2] or 'inf'), tonumber(delayed[2] or 'inf')
  if delayed[1] and (not new[1] or delayed_since < new_since) then
    return delayed[1], delayed_since
  end
  return new[1], new_since
end

while true do
  local queue, since = next_queue()
  if not queue then
    return false
  end
  -- An expired claim does not update the sorted sets by itself.
  if reindex(queue) == since then
    local key = first(queue)
    local entry = redis.call('HMGET', entry_of(key), 'rank', 'type', 'body', 'entity', 'revision')
    if is_superseded(queue, entry[1]) then
      complete(key)
    else
      local token, attempt = claim(key, queue, tonumber(ARGV[1]))
      return { token, attempt, key, entry[2], entry[3], entry[4], entry[5] }
    end
  end
end
