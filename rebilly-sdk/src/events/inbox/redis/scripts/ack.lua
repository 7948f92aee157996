-- ARGV: number of claims; 1 if they are different ones; item for `log` without an instant; the name of each claim; the mark
-- of each, or one for all. Returns one digit for each: 1, or 0 if the claim is lost.
local argv, count = ARGV, tonumber(ARGV[1])
local first_mark, has_marks = 4 + count, #ARGV > 4 + count
local known = call('HMGET', records, unpack(argv, 4, 3 + count))
local verdicts, listed, shared_ones, all_valid = {}, {}, {}, argv[2] == '1'

local function mark_of(i) return has_marks and argv[first_mark + i - 1] or argv[first_mark] end

-- Returns whether a claim is valid; its arrival; the token of its group or `false`; whether others may wait; and a counter.
local function check(record, mark)
  local token = sub(record, 26, 41)
  local is_valid = has_claim(record) and token == sub(mark, 2)
  return { is_valid, sub(record, 10, 25), sub(record, 1, 1) == 'G' and token, #record > 65, 0 }
end

local verdict, last_record, last_mark
for i = 1, all_valid and count or 0 do
  local record, mark = known[i], mark_of(i)
  -- Entries of a claim have the same record, unless they share their queue.
  if record ~= last_record or mark ~= last_mark then
    verdict = record and check(record, mark)
    if not verdict or not verdict[1] then
      all_valid = false
      break
    end
    verdicts[#verdicts + 1] = verdict
    last_record, last_mark = record, mark
  end
  verdict[5] = verdict[5] + 1
  if not verdict[3] then
    listed[#listed + 1] = argv[3 + i]
  end
  if verdict[4] then
    shared_ones[#shared_ones + 1] = i
  end
end
local queues, raw_states = {}, {}
if all_valid and #shared_ones > 0 then
  for position, i in ipairs(shared_ones) do
    queues[position] = sub(known[i], 105)
  end
  raw_states = call('HMGET', states, unpack(queues))
  for position, i in ipairs(shared_ones) do
    -- Another entry of the entity was claimed since, perhaps one of this batch.
    all_valid = all_valid and raw_states[position] and sub(raw_states[position], 97) == argv[3 + i]
  end
end

-- Lets the entries that are next in their shared queues lead.
local function pass_on_shared()
  local new_states, new_records, scores, popped, popped_names = {}, {}, {}, {}, {}
  for position in ipairs(shared_ones) do
    local next_position = pop_position(queues[position])
    if next_position then
      popped_names[#popped_names + 1] = sub(next_position, 40)
      popped[position] = #popped_names
    end
  end
  local popped_records = #popped_names > 0 and call('HMGET', records, unpack(popped_names))
  for position, i in ipairs(shared_ones) do
    local queue, state, record, mark = queues[position], raw_states[position], known[i], mark_of(i)
    local highest, rank = sub(state, 22, 41), sub(record, 66, 85)
    if sub(mark, 1, 1) == 'D' and (highest == NO_RANK or highest < rank) then
      highest = rank
    end
    local base = sub(state, 2, 21) .. highest .. sub(mark, 2)
    local at_popped = popped[position]
    local next_name, next_record = at_popped and popped_names[at_popped], at_popped and popped_records[at_popped]
    if next_name and not next_record then
      -- Its record was lost.
      next_name, next_record = pop_next(queue)
    end
    local at = #new_states
    new_states[at + 1], new_states[at + 2] = queue, '0' .. base
    if next_name and sub(next_record, 1, 1) == 'B' then
      local arrival, last = sub(next_record, 10, 25), #new_records
      new_states[at + 2] = '1' .. base .. sub(next_record, 66, 104) .. next_name
      new_records[last + 1] = next_name
      if arrival == ZERO then
        -- It is in `fresh` still.
        new_records[last + 2] = 'F' .. sub(next_record, 2)
      else
        new_records[last + 2] = 'P' .. sub(next_record, 2, 41) .. arrival .. sub(next_record, 58)
        scores[#scores + 1] = tonumber(arrival) + WAITING
        scores[#scores + 1] = next_name
      end
    elseif next_name then
      new_states[at + 1], new_states[at + 2] = nil, nil
      promote(queue, base, next_name, next_record)
    end
  end
  if #new_states > 0 then
    call('HSET', states, unpack(new_states))
  end
  if #new_records > 0 then
    call('HSET', records, unpack(new_records))
  end
  if #scores > 0 then
    call('ZADD', ready, unpack(scores))
  end
end

write_when_full()
if all_valid then
  local marked, departed, in_group = {}, {}, {}
  for i = 1, count do
    marked[2 * i - 1], marked[2 * i] = argv[3 + i], mark_of(i)
  end
  call('MSET', unpack(marked))
  call('HDEL', records, unpack(argv, 4, 3 + count))
  call('RPUSH', log, NOW .. argv[3])
  call('HINCRBY', counts, '', -count)
  call('HINCRBY', counts, 'c', -count)
  for _, of_record in ipairs(verdicts) do
    local _, arrival, token, _, number = unpack(of_record)
    departed[arrival] = (departed[arrival] or 0) + number
    if token then
      in_group[token] = (in_group[token] or 0) + number
    end
  end
  for arrival, number in pairs(departed) do
    depart(arrival, number)
  end
  for token, number in pairs(in_group) do
    local left = call('HINCRBY', groups, 'n' .. token, -number)
    if left < 0 then
      -- The group was lost. Its other claims are not listed any more.
      call('INCR', root .. 'w')
    end
    if left <= 0 then
      call('HDEL', groups, token, 'n' .. token)
      call('ZREM', ready, token)
    end
  end
  if #listed > 0 then
    call('ZREM', ready, unpack(listed))
  end
  if #shared_ones > 0 then
    pass_on_shared()
  end
  return string.rep('1', count)
end
local results = {}
for i = 1, count do
  local name, mark, record = argv[3 + i], mark_of(i), known[i]
  -- An earlier claim of the batch may have changed the record.
  record = record and call('HGET', records, name)
  if record and check(record, mark)[1] then
    local header = header_of(name)
    local queue = header == '' and sub(record, 105) or queue_in(header)
    results[i] = '1'
    leave(queue, name, record)
    complete(queue, name, mark, sub(mark, 2), sub(header, 2, 2) == '1' and sub(header, 3, 22) or '')
  else
    -- Its first response may have been lost.
    results[i] = call('GETRANGE', name, 0, 16) == mark and '1' or '0'
  end
end
return table.concat(results)
