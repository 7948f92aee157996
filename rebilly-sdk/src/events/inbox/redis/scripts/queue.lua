-- Changes of queues.

local function header_of(key) return call('GETRANGE', entry_of(key), 0, 93) end

-- Returns the queue of an entry by its header.
local function queue_in(header, key)
  return sub(header, 62, 62) == '0' and key or sub(header, 62, 94)
end

-- Returns the end of the valid lease in a queue.
local function leased_until(queue)
  local score = tonumber(call('ZSCORE', ready, queue) or 0)
  local lease_end = score < -DELAYED and score + LEASED
  return lease_end and lease_end > now and lease_end
end

-- Returns the key of a queue's first entry, and its position.
local function first_in(queue, state)
  local mode = state and sub(state, 1, 1)
  if mode == '1' then
    return sub(state, 58)
  elseif mode == '2' then
    local position = call('ZRANGE', positions_of(queue), 0, 0)[1]
    return position and sub(position, 37), position
  end
  return not state and queue or nil
end

-- Updates the place of a queue in `ready`. A valid lease keeps it, unless it has just ended.
local function relist(queue, lease_ended)
  if not lease_ended and leased_until(queue) then
    return
  end
  local key = first_in(queue, call('GET', state_of(queue)))
  local header = key and header_of(key)
  if not key or header == '' and key == queue then
    call('ZREM', ready, queue)
    return
  elseif sub(header, 1, 1) ~= 'P' then
    -- The next claim drops the lost entry.
    call('ZADD', ready, now, queue)
    return
  end
  local claim, next_attempt = call('HGET', claims, key), sub(header, 39, 54)
  if claim then
    call('ZADD', ready, tonumber(sub(claim, 17, 32)) - LEASED, queue)
  elseif next_attempt ~= ZERO then
    call('ZADD', ready, tonumber(next_attempt) - DELAYED, queue)
  else
    call('ZADD', ready, arrival(tonumber(sub(header, 23, 38))), queue)
  end
end

-- Removes an entry from the indexes of open entries.
local function forget(key)
  call('ZREM', open, key)
  call('HDEL', claims, key)
  call('SREM', failing, key)
end

-- Adds a stored entry to its queue. `latest` is the rank of the entity's last entry, if it changes.
local function join(queue, key, header, latest)
  call('ZADD', open, sub(header, 23, 38), key)
  if queue ~= key then
    local state, position = call('GET', state_of(queue)), sub(header, 3, 38) .. key
    if not state then
      state = '0' .. (latest or sub(header, 3, 22)) .. NO_RANK .. ZERO
    end
    local mode, rest = sub(state, 1, 1), (latest or sub(state, 2, 21)) .. sub(state, 22, 57)
    local other = mode == '1' and sub(state, 58)
    if other and other ~= key then
      local of_other = header_of(other)
      if sub(of_other, 1, 1) == 'P' then
        call('ZADD', positions_of(queue), 0, sub(of_other, 3, 38) .. other)
        mode = '2'
      else
        forget(other)
      end
    end
    if mode == '2' then
      call('ZADD', positions_of(queue), 0, position)
      call('SET', state_of(queue), '2' .. rest)
    else
      call('SET', state_of(queue), '1' .. rest .. key)
    end
  end
  relist(queue, false)
end

-- Removes an open entry from its queue. Returns the state of an entity that has no open entry left.
local function leave(queue, key, header, lease_ended)
  forget(key)
  local state = queue ~= key and call('GET', state_of(queue))
  if not state then
    call('ZREM', ready, queue)
    return
  end
  local mode = sub(state, 1, 1)
  if mode == '2' then
    call('ZREM', positions_of(queue), sub(header, 3, 38) .. key)
    if call('EXISTS', positions_of(queue)) == 1 then
      relist(queue, lease_ended)
      return
    end
  elseif mode == '1' and sub(state, 58) ~= key then
    return
  end
  state = '0' .. sub(state, 2, 57)
  call('SET', state_of(queue), state)
  call('ZREM', ready, queue)
  return state
end

-- Deletes the state of an entity without open entries, now or when its last done entry is pruned.
local function release_state(queue, state)
  if call('HEXISTS', dead_counts, queue) == 1 then
    return
  elseif sub(state, 42, 57) == ZERO then
    call('DEL', state_of(queue))
  else
    call('RPUSH', log, '1' .. queue)
  end
end

-- Marks an entry as done, and its entity as changed. The caller has removed it from its queue.
local function complete(queue, key, token, acknowledged)
  call('SET', entry_of(key), 'D' .. token .. digits(now))
  if queue == key then
    call('RPUSH', log, '0' .. key)
    return
  end
  call('RPUSH', log, '1' .. queue .. key)
  local state = call('GET', state_of(queue)) or '0' .. LOWEST .. NO_RANK .. ZERO
  local highest = sub(state, 22, 41)
  if acknowledged ~= '' and (highest == NO_RANK or highest < acknowledged) then
    highest = acknowledged
  end
  call('SET', state_of(queue), sub(state, 1, 21) .. highest .. digits(now) .. sub(state, 58))
end

-- Removes a dead letter from the indexes. `text` is the text of its key.
local function unbury(queue, key, text)
  call('ZREM', dead, text)
  call('DEL', failure_of(key))
  if queue ~= key and call('HINCRBY', dead_counts, queue, -1) <= 0 then
    call('HDEL', dead_counts, queue)
  end
end

-- Makes a dead letter pending, or restores the place of a pending entry that was lost.
local function revive(key, header)
  local queue = queue_in(header, key)
  if sub(header, 1, 1) == 'X' then
    unbury(queue, key, text_of(key))
    call('SETRANGE', entry_of(key), 0, 'P')
    call('SETRANGE', entry_of(key), 38, NEW)
    header = header_of(key)
  end
  join(queue, key, header)
end

-- Returns 1 if a higher revision of the entity was acknowledged, otherwise 0.
local function is_superseded(entry, state)
  local acknowledged = state and sub(state, 22, 41) or NO_RANK
  local is_older = acknowledged ~= NO_RANK and sub(entry, 3, 22) < acknowledged
  return is_older and sub(entry, 2, 2) == '1' and 1 or 0
end
