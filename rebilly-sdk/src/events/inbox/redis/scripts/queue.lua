-- Changes of queues.

local function positions_of(queue) return root .. 'p:' .. queue end
local function failure_of(name) return root .. 'd:' .. sub(name, #root + 1) end
local function header_of(name) return call('GETRANGE', name, '0', '54') end

-- Returns the queue of an entry by its header, or an empty text.
local function queue_in(header)
  return sub(header, 23, 23) == '0' and '' or sub(header, 23, 55)
end

-- Returns a state in its long form as it is now, and the record of its leader.
local function resolve(state)
  if state and sub(state, 1, 1) == 'n' then
    state = '1' .. sub(state, 2, 21) .. NO_RANK .. ZERO .. sub(state, 2, 21) .. ZERO .. '000' .. sub(state, 22)
  end
  if not state or sub(state, 1, 1) == '0' then
    return state
  end
  local record = call('HGET', records, sub(state, 97))
  if record then
    return state, record
  end
  local mark, highest = call('GETRANGE', sub(state, 97), '0', '16'), sub(state, 22, 41)
  local stage, rank = sub(mark, 1, 1), sub(state, 58, 77)
  if stage == 'P' then
    return state
  elseif stage == 'D' and (highest == NO_RANK or highest < rank) then
    highest = rank
  end
  local is_done = stage == 'D' or stage == 'E'
  return '0' .. sub(state, 2, 21) .. highest .. (is_done and sub(mark, 2) or sub(state, 42, 57))
end

local function state_of(queue)
  if queue ~= '' then
    return resolve(call('HGET', states, queue))
  end
end

-- Returns the part of a state that does not depend on its open entries.
local function base_of(state, rank)
  return state and sub(state, 2, 57) or rank .. NO_RANK .. ZERO
end

-- Returns 1 if a higher revision of the entity was acknowledged, otherwise 0.
local function is_superseded(header, state)
  local acknowledged = state and sub(state, 22, 41) or NO_RANK
  local is_older = acknowledged ~= NO_RANK and sub(header, 3, 22) < acknowledged
  return is_older and sub(header, 2, 2) == '1' and 1 or 0
end

-- Returns the same for an entry that shares its queue, by its record. Its header is read only if that matters: it tells
-- whether there is a revision.
local function is_shared_superseded(name, record, state)
  local acknowledged = state and sub(state, 22, 41) or NO_RANK
  if acknowledged == NO_RANK or sub(record, 66, 85) >= acknowledged then
    return 0
  end
  return is_superseded(header_of(name), state)
end

-- Returns true if an entry is claimed, even if the lease has expired.
local function has_claim(record)
  local kind = record and sub(record, 1, 1)
  return kind == 'C' or kind == 'G'
end

local function is_claimed(record)
  return has_claim(record) and tonumber(sub(record, 42, 57)) > now
end

-- Returns the record of a pending entry without a place.
local function pending(flag, failed, attempts, arrival, instant)
  return 'P' .. flag .. failed .. string.format('%06d', attempts) .. arrival .. ZERO .. instant .. NO_NONCE
end

-- Returns the record with a place.
local function shared(record, place, queue)
  return sub(record, 1, 1) .. 'm' .. sub(record, 3, 65) .. place .. queue
end

-- Returns the score of an entry with a record.
local function score_of(record, instant)
  instant = instant or tonumber(sub(record, 42, 57))
  if has_claim(record) then
    return instant - CLAIMED
  end
  return sub(record, 3, 3) == '1' and instant - FAILING or instant + WAITING
end

-- Returns the first of the 1000 tokens of a call. The caller stores it.
local function new_token()
  return digits(math.max(tonumber(call('GET', root .. 'k') or 0) + 1000, math.floor(now / 1000) * 1000))
end

-- Returns the number of new places, which rises even if the clock was set back. The caller stores it.
local function new_number()
  return digits(math.max(tonumber(call('GET', root .. 'n') or 0) + 1, now))
end

local function arrive(arrival, count)
  call('ZADD', arrivals, arrival, arrival)
  call('HINCRBY', counts, arrival, count)
  call('HINCRBY', counts, '', count)
end

local function depart(arrival, count)
  if call('HINCRBY', counts, arrival, -count) <= 0 then
    call('HDEL', counts, arrival)
    call('ZREM', arrivals, arrival)
  end
end

-- Stores a record, and the next claim of its entry.
local function list(name, record)
  call('HSET', records, name, record)
  call('ZADD', ready, score_of(record), name)
end

-- Puts a leader behind others. Those that were attempted stay in `ready`.
local function step_back(queue, name, record, place)
  if record and #record > 65 and call('EXISTS', positions_of(queue)) == 0 then
    -- The positions were lost, those of other entries too.
    call('INCR', root .. 'w')
  end
  record = record or pending('m', '0', 0, ZERO, ZERO)
  if has_claim(record) then
    record = 'C' .. sub(record, 2)
    call('ZADD', ready, score_of(record, NEVER), name)
  elseif sub(record, 3, 9) ~= '0000000' then
    call('ZADD', ready, score_of(record, NEVER), name)
  else
    record = 'B' .. sub(record, 2)
    call('ZREM', ready, name)
  end
  call('HSET', records, name, shared(record, place, queue))
  call('ZADD', positions_of(queue), 0, place .. name, 0, '~')
end

-- Makes an entry the leader that was behind.
local function promote(queue, base, name, record)
  call('HSET', states, queue, '1' .. base .. sub(record, 66, 104) .. name)
  if sub(record, 1, 1) ~= 'B' then
    list(name, record)
  elseif sub(record, 10, 25) == ZERO then
    -- It is in `fresh` still.
    call('HSET', records, name, 'F' .. sub(record, 2))
  else
    list(name, 'P' .. sub(record, 2, 41) .. sub(record, 10, 25) .. sub(record, 58))
  end
end

-- Takes the first position behind the leader.
local function pop_position(queue)
  local position = call('ZPOPMIN', positions_of(queue))[1]
  if not position then
    -- The positions were lost.
    call('INCR', root .. 'w')
  end
  return position ~= '~' and position
end

-- Takes the first entry behind the leader. Returns its name and record.
local function pop_next(queue)
  while true do
    local position = pop_position(queue)
    if not position then
      return nil
    end
    local record = call('HGET', records, sub(position, 40))
    if record then
      return sub(position, 40), record
    end
  end
end

-- Makes the first entry behind the leader the next one. Returns `false` if there is none.
local function promote_next(queue, base)
  local name, record = pop_next(queue)
  if name then
    promote(queue, base, name, record)
  end
  return name ~= nil
end

-- Lets a pending leader step back if an entry behind it comes first. Returns `true` if it did.
local function give_way(queue, state, name, record)
  local place, first = sub(state, 58, 96), call('ZRANGE', positions_of(queue), 0, 0)[1]
  if not first or first == '~' or sub(first, 1, 39) >= place then
    return false
  end
  call('ZREM', positions_of(queue), first)
  step_back(queue, name, record, place)
  local next_record = call('HGET', records, sub(first, 40))
  if next_record then
    promote(queue, sub(state, 2, 57), sub(first, 40), next_record)
    return true
  end
  return promote_next(queue, sub(state, 2, 57))
end

-- Makes a claimed entry the leader of its entity, in front of another one that is not claimed.
local function take_lead(queue, state, of_leader, name, record)
  if not state then
    -- It was lost.
    call('INCR', root .. 'w')
    state = '0' .. LOWEST .. NO_RANK .. ZERO
  end
  local leader, place = sub(state, 97), sub(record, 66, 104)
  if leader ~= '' and leader ~= name then
    step_back(queue, leader, of_leader, sub(state, 58, 96))
  end
  call('ZREM', positions_of(queue), place .. name)
  call('HSET', states, queue, '1' .. sub(state, 2, 57) .. place .. name)
  list(name, record)
end

-- Adds an entry to the queue of its entity. `record` has no place yet; `latest` is the rank of the entity's last entry if
-- it changes. If `in_fresh`, an item of `fresh` has the entry.
local function join(queue, state, of_leader, name, record, place, latest, in_fresh)
  if queue == '' then
    list(name, record)
    return
  end
  local base = (latest or state and sub(state, 2, 21) or sub(place, 1, 20)) .. sub(base_of(state, LOWEST), 21)
  record = shared(record, place, queue)
  local leader, leader_place = sub(state or '', 97), sub(state or '', 58, 96)
  if leader ~= '' and leader ~= name then
    if is_claimed(of_leader) or leader_place < place then
      -- From now on, the leader does not leave its queue without a look at the others.
      of_leader = of_leader or 'F' .. sub(pending('m', '0', 0, ZERO, ZERO), 2)
      if #of_leader == 65 then
        call('HSET', records, leader, shared(of_leader, leader_place, queue))
      elseif call('EXISTS', positions_of(queue)) == 0 then
        -- The positions were lost.
        call('INCR', root .. 'w')
      end
      call('HSET', states, queue, '1' .. base .. leader_place .. leader)
      if in_fresh then
        call('HSET', records, name, 'B' .. sub(record, 2))
        call('ZADD', positions_of(queue), 0, place .. name, 0, '~')
      else
        step_back(queue, name, record, place)
      end
      return
    end
    step_back(queue, leader, of_leader, leader_place)
  end
  call('HSET', states, queue, '1' .. base .. place .. name)
  call('ZADD', positions_of(queue), 0, '~')
  if in_fresh then
    call('HSET', records, name, 'F' .. sub(record, 2))
  else
    list(name, record)
  end
end

-- Lets an entry leave its queue, whose state was read before. Returns the state of an entity that has no open entry left.
local function pass_on(queue, state, name, record)
  if not state or sub(state, 97) ~= name then
    if #record > 65 then
      call('ZREM', positions_of(queue), sub(record, 66, 104) .. name)
    end
    return
  elseif #record > 65 and promote_next(queue, sub(state, 2, 57)) then
    return
  end
  state = '0' .. sub(state, 2, 57)
  call('HSET', states, queue, state)
  return state
end

-- Removes an open entry from its queue. Returns the state of an entity that has no open entry left.
local function leave(queue, name, record)
  local state = state_of(queue)
  call('HDEL', records, name)
  call('ZREM', ready, name)
  call('HINCRBY', counts, '', -1)
  depart(sub(record, 10, 25), 1)
  if has_claim(record) then
    call('HINCRBY', counts, 'c', -1)
  end
  return pass_on(queue, state, name, record)
end

-- Removes an open entry that was lost.
local function drop(name, record)
  local queue = sub(record, 105)
  local state = leave(queue, name, record)
  if state and sub(state, 42, 57) == ZERO then
    call('HDEL', states, queue)
  end
end

-- Returns an item of `log` for one entry, or for an entity alone.
local function log_item(queue, stamp, key)
  return NOW .. (queue == '' and '0' or queue .. stamp) .. string.format('%06d', #key) .. key
end

-- Changes what is known of an entity after one of its entries is done.
local function change(queue, stamp, acknowledged)
  local state = state_of(queue) or '0' .. LOWEST .. NO_RANK .. ZERO
  local highest = sub(state, 22, 41)
  if acknowledged ~= '' and (highest == NO_RANK or highest < acknowledged) then
    highest = acknowledged
  end
  call('HSET', states, queue, sub(state, 1, 21) .. highest .. stamp .. sub(state, 58))
end

-- Marks an entry as done. The caller has removed it from its queue.
local function complete(queue, name, mark, stamp, acknowledged)
  call('SET', name, mark)
  call('RPUSH', log, log_item(queue, stamp, sub(name, #root + 1)))
  if queue ~= '' then
    change(queue, stamp, acknowledged)
  end
end

-- Removes a dead letter from the indexes. `text` is the text of its key.
local function unbury(queue, name, text)
  call('ZREM', dead, text)
  call('DEL', failure_of(name))
  if queue ~= '' and call('HINCRBY', dead_counts, queue, -1) <= 0 then
    call('HDEL', dead_counts, queue)
  end
end
