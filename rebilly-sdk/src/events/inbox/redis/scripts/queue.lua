-- Changes of queues.

local function positions_of(queue) return root .. 'p:' .. queue end
local function failure_of(key) return root .. 'd:' .. key end
local function header_of(key) return call('GETRANGE', entry_of(key), 0, 54) end

-- Returns the queue of an entry by its header.
local function queue_in(header, key)
  return sub(header, 23, 23) == '0' and key or sub(header, 23, 55)
end

-- Returns the state of a queue, if it is that of an entity.
local function state_of(queue, key)
  return queue ~= key and call('HGET', states, queue)
end

local function is_claimed(record)
  return record and sub(record, 1, 1) == 'C' and tonumber(sub(record, 42, 57)) > now
end

-- Returns the key of the valid claim in a queue.
local function claimed_in(queue, state)
  local key = state and sub(state, 58) or queue
  return is_claimed(call('HGET', records, key)) and key
end

-- Returns the score of an entry with a record.
local function score_of(record, instant)
  instant = instant or tonumber(sub(record, 42, 57))
  if sub(record, 1, 1) == 'C' then
    return instant - CLAIMED
  end
  return sub(record, 3, 3) == '1' and instant - FAILING or instant + WAITING
end

-- Returns 1 if a higher revision of the entity was acknowledged, otherwise 0.
local function is_superseded(header, state)
  local acknowledged = state and sub(state, 22, 41) or NO_RANK
  local is_older = acknowledged ~= NO_RANK and sub(header, 3, 22) < acknowledged
  return is_older and sub(header, 2, 2) == '1' and 1 or 0
end

-- Returns the first of the tokens for a call, which has 1000. The caller stores it.
local function new_token()
  return digits(math.max(tonumber(call('GET', root .. 't') or 0) + 1000, math.floor(now / 1000) * 1000))
end

-- Returns the number of new positions, which rises even if the clock was set back. The caller stores it.
local function new_number()
  return digits(math.max(tonumber(call('GET', root .. 'n') or 0) + 1, now))
end

local function arrive(arrival, count)
  call('ZADD', arrivals, arrival, arrival)
  call('HINCRBY', arrival_counts, arrival, count)
end

local function depart(arrival, count)
  if call('HINCRBY', arrival_counts, arrival, -count) <= 0 then
    call('HDEL', arrival_counts, arrival)
    call('ZREM', arrivals, arrival)
  end
end

-- Returns the record of a pending entry, without flag and position.
local function pending(failed, attempts, arrival, instant)
  return 'P-' .. failed .. string.format('%06d', attempts) .. arrival .. ZERO .. instant .. NO_NONCE
end

-- Returns the record of an entry, or of one without a record that is listed. Otherwise it was lost.
local function record_of(key)
  local record = call('HGET', records, key)
  if record then
    return record
  end
  local score = tonumber(call('ZSCORE', ready, key) or -1)
  local arrival = digits(score)
  return score >= 0 and score < WAITING and pending('0', 0, arrival, arrival)
end

-- Makes an entry the only one of its shared queue that can be claimed.
local function lead(queue, state, key, record)
  local leader = sub(state, 58)
  local of_leader = leader ~= key and call('HGET', records, leader)
  if of_leader and of_leader ~= '' then
    call('ZADD', ready, score_of(of_leader, NEVER), leader)
  end
  call('HSET', states, queue, '2' .. sub(state, 2, 57) .. key)
  call('ZADD', ready, score_of(record), key)
end

-- Lets the first entry of a shared queue lead, unless another one is claimed.
local function update(queue, state)
  if claimed_in(queue, state) then
    return
  end
  local first = call('ZRANGE', positions_of(queue), 0, 0)[1]
  local record = first and call('HGET', records, sub(first, 40))
  while first and not record do
    -- A lost entry.
    call('ZREM', positions_of(queue), first)
    first = call('ZRANGE', positions_of(queue), 0, 0)[1]
    record = first and call('HGET', records, sub(first, 40))
  end
  if first then
    lead(queue, state, sub(first, 40), record)
  end
end

-- Adds an entry to its queue. `record` has no position yet; `latest` is the rank of the entity's last entry, if it changes.
local function join(queue, key, record, place, latest)
  if queue == key then
    call('HSET', records, key, record)
    call('ZADD', ready, score_of(record), key)
    return
  end
  local positions, state = positions_of(queue), call('HGET', states, queue)
  state = state or '0' .. sub(place, 1, 20) .. NO_RANK .. ZERO
  local other = sub(state, 1, 1) == '1' and sub(state, 58)
  local of_other = other and other ~= key and record_of(other)
  if of_other then
    -- A single entry is the last one, so its rank is the last rank.
    local position = sub(state, 2, 21) .. sub(of_other, 10, 25) .. '000'
    of_other = sub(of_other, 1, 1) .. 'm' .. sub(of_other, 3, 65) .. position .. queue
    call('HSET', records, other, of_other)
    call('ZADD', ready, score_of(of_other), other)
    call('ZADD', positions, 0, position .. other)
  elseif sub(state, 1, 1) == '1' then
    state = sub(state, 1, 57)
  end
  record = sub(record, 1, 1) .. 'm' .. sub(record, 3, 65) .. place .. queue
  state = '2' .. (latest or sub(state, 2, 21)) .. sub(state, 22)
  call('HSET', states, queue, state)
  call('HSET', records, key, record)
  call('ZADD', ready, score_of(record, NEVER), key)
  call('ZADD', positions, 0, place .. key)
  update(queue, state)
  if is_claimed(record) then
    lead(queue, call('HGET', states, queue), key, record)
  end
end

-- Removes an open entry from its queue. Returns the state of an entity that has no open entry left.
local function leave(queue, key, record)
  call('HDEL', records, key)
  call('ZREM', ready, key)
  depart(sub(record, 10, 25), 1)
  local state = state_of(queue, key)
  local mode = state and sub(state, 1, 1)
  if mode == '2' then
    if call('ZREM', positions_of(queue), sub(record, 66, 104) .. key) == 0 then
      call('INCR', root .. 'w')
    end
    if call('EXISTS', positions_of(queue)) == 1 then
      if sub(state, 58) == key then
        state = sub(state, 1, 57)
        call('HSET', states, queue, state)
      end
      update(queue, state)
      return
    end
  elseif not state or mode == '1' and sub(state, 58) ~= key then
    return
  end
  state = '0' .. sub(state, 2, 57)
  call('HSET', states, queue, state)
  return state
end

-- Removes an open entry that was lost.
local function drop(key, record)
  local queue = sub(record, 105)
  local state = leave(queue == '' and key or queue, key, record)
  if state and sub(state, 42, 57) == ZERO then
    call('HDEL', states, queue)
  end
end

-- Returns an item of `log` for one entry, or for an entity.
local function log_item(queue, key)
  return NOW .. (queue == key and '0' or queue) .. string.format('%06d', #key) .. key
end

-- Marks an entry as done, and its entity as changed. The caller has removed it from its queue.
local function complete(queue, key, token, acknowledged)
  call('SET', entry_of(key), 'D' .. token .. NOW)
  call('RPUSH', log, log_item(queue, key))
  if queue ~= key then
    local state = call('HGET', states, queue) or '0' .. LOWEST .. NO_RANK .. ZERO
    local highest = sub(state, 22, 41)
    if acknowledged ~= '' and (highest == NO_RANK or highest < acknowledged) then
      highest = acknowledged
    end
    call('HSET', states, queue, sub(state, 1, 21) .. highest .. NOW .. sub(state, 58))
  end
end

-- Removes a dead letter from the indexes. `text` is the text of its key.
local function unbury(queue, key, text)
  call('ZREM', dead, text)
  call('DEL', failure_of(key))
  if queue ~= key and call('HINCRBY', dead_counts, queue, -1) <= 0 then
    call('HDEL', dead_counts, queue)
  end
end
