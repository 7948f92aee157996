-- ARGV: number of entries, which are different ones; number of them with different entities or without one, which come
-- first; number of them with an entity; number of items for `fresh`, and these without an instant; for each entry its name
-- and value; for each entry its queue or ''; for each of different entities its queue and short state.
-- Returns one letter for each: S (stored), D (duplicate), F (full).
local count, firsts, owned, items = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local first_value, first_queue = 5 + items, 5 + items + 2 * count
local first_state = first_queue + count
local number
local new_record = pending('m', '0', 0, ZERO, ZERO)

local function name_of(i) return ARGV[first_value + 2 * i - 2] end
local function queue_of(i) return ARGV[first_queue + i - 1] end

-- Puts a new entry in the queue of an entity with earlier ones. It is in `fresh`.
local function add(i, raw_state)
  local name, queue, header = name_of(i), queue_of(i), sub(ARGV[first_value + 2 * i - 1], 1, 22)
  local state, of_leader = resolve(raw_state)
  local rank = sub(header, 3, 22)
  number = number or new_number()
  if sub(header, 2, 2) == '0' then
    -- Without a revision, an entry is ordered with the previous one.
    rank = state and sub(state, 2, 21) or LOWEST
  end
  local place = rank .. number .. string.format('%03d', i)
  if state and sub(state, 1, 1) == '1' then
    join(queue, state, of_leader, name, new_record, place, rank, true)
    return
  end
  call('HSET', states, queue, '1' .. rank .. sub(base_of(state, rank), 21) .. place .. name)
  if is_superseded(header, state) == 1 then
    call('HSET', records, name, 'F' .. sub(pending('-', '0', 0, ZERO, ZERO), 2))
  end
end

local stored = redis.pcall('MSETNX', unpack(ARGV, first_value, first_queue - 1))
if stored == 1 then
  local known = owned > 0 and call('HMGET', states, unpack(ARGV, first_queue, first_queue + firsts - 1))
  if owned > 0 then
    call('HSET', states, unpack(ARGV, first_state))
  end
  for i = 5, first_value - 1 do
    call('RPUSH', fresh, NOW .. ARGV[i])
  end
  arrive(NOW, count)
  for i = 1, owned > 0 and firsts or 0 do
    if known[i] and queue_of(i) ~= '' then
      call('HSET', states, queue_of(i), known[i])
      add(i, known[i])
    end
  end
  for i = firsts + 1, count do
    add(i, call('HGET', states, queue_of(i)))
  end
  if number then
    call('SET', root .. 'n', number)
  end
  return string.rep('S', count)
end

-- Some are known, or Redis is full.
local is_full = type(stored) == 'table' and string.find(stored.err, 'OOM', 1, true)
if type(stored) == 'table' and not is_full then
  return stored
end

local function list_fresh(name)
  call('RPUSH', fresh, NOW .. string.format('%06d', #name) .. name)
end

-- Restores the place of a pending entry if it was lost. Returns `true` if it was.
local function restore(name)
  if is_full or call('HEXISTS', records, name) == 1 then
    return false
  end
  local header = header_of(name)
  local queue = queue_in(header)
  local state, of_leader = state_of(queue)
  if queue == '' then
    -- It may be in `fresh` or not. A second time does no harm.
    list_fresh(name)
    call('SET', mixed, '')
  elseif not state or sub(state, 97) ~= name then
    list_fresh(name)
    call('SET', mixed, '')
    join(queue, state, of_leader, name, new_record, sub(header, 3, 22) .. NOW .. '000', nil, true)
    return true
  end
  return false
end

local results = {}
for i = 1, count do
  local name, queue = name_of(i), queue_of(i)
  local stage = call('GETRANGE', name, 0, 0)
  if stage == 'D' or stage == 'E' then
    results[i] = 'D'
  elseif stage == 'P' then
    results[i] = restore(name) and 'S' or 'D'
  elseif is_full then
    results[i] = 'F'
  else
    results[i] = 'S'
    if stage == 'X' then
      revive(name, header_of(name))
    else
      call('SET', name, ARGV[first_value + 2 * i - 1])
      list_fresh(name)
      arrive(NOW, 1)
      if queue ~= '' then
        add(i, call('HGET', states, queue))
      end
    end
  end
end
if number then
  call('SET', root .. 'n', number)
end
return table.concat(results)
