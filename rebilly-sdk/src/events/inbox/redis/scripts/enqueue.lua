-- ARGV: number of entries, which are different ones; number of them with an entity; 1 if the entities are different
-- ones; the number of items for `fresh`, and these without an instant; for each entry its name and value; for each entry
-- its queue or ''; for each one with an entity its queue and short state.
-- Returns one letter for each: S (stored), D (duplicate), F (full).
local count, pairs_count, chunks = tonumber(ARGV[1]), 2 * ARGV[2], tonumber(ARGV[4])
local first_pair = 5 + chunks
local first_queue = first_pair + 2 * count
local stored = redis.pcall('MSETNX', unpack(ARGV, first_pair, first_queue - 1))
local is_full = type(stored) == 'table' and stored.err and string.find(stored.err, 'OOM', 1, true)
if type(stored) == 'table' and stored.err and not is_full then
  return stored
end
local known = pairs_count > 0 and call('HMGET', states, unpack(ARGV, first_queue, first_queue + count - 1))
local is_simple = stored == 1 and ARGV[3] == '1'
for i = 1, pairs_count > 0 and is_simple and count or 0 do
  if known[i] and ARGV[first_queue + i - 1] ~= '' then
    is_simple = false
    break
  end
end
if is_simple then
  for i = 5, first_pair - 1 do
    call('RPUSH', fresh, NOW .. ARGV[i])
  end
  if pairs_count > 0 then
    call('HSET', states, unpack(ARGV, first_queue + count))
  end
  arrive(NOW, count)
  return string.rep('S', count)
end

-- Restores the place of a pending entry if it was lost. Returns `true` if it was.
local function restore(name)
  if is_full or call('HEXISTS', records, name) == 1 then
    return false
  end
  local header = header_of(name)
  local queue = queue_in(header)
  local state = state_of(queue)
  if queue == '' then
    -- It may be in `fresh` or not. A second time does no harm.
    call('RPUSH', fresh, NOW .. string.format('%06d', #name) .. name)
  elseif not state or sub(state, 97) ~= name then
    join(queue, name, pending('m', '0', 0, NOW, NOW), sub(header, 3, 22) .. NOW .. '000', nil, true)
    return true
  end
  return false
end

local results, new, values, revived = {}, {}, {}, {}
for i = 1, count do
  local name = ARGV[first_pair + 2 * i - 2]
  local stage = stored == 1 and '' or call('GETRANGE', name, 0, 0)
  if stage == 'D' or stage == 'E' then
    results[i] = 'D'
  elseif stage == 'P' then
    results[i] = restore(name) and 'S' or 'D'
  elseif is_full then
    results[i] = 'F'
  else
    results[i] = 'S'
    if stage == 'X' then
      revived[#revived + 1] = name
    else
      new[#new + 1] = i
      values[#values + 1], values[#values + 2] = name, ARGV[first_pair + 2 * i - 1]
    end
  end
end
if is_full then
  return table.concat(results)
elseif stored ~= 1 and #new > 0 then
  call('MSET', unpack(values))
end
for _, name in ipairs(revived) do
  revive(name, header_of(name))
end
if pairs_count > 0 and stored ~= 1 then
  known = call('HMGET', states, unpack(ARGV, first_queue, first_queue + count - 1))
end
if #new == 0 then
  return table.concat(results)
end

-- Entities without open entries are handled together, the others one after another.
local number, latest, items, new_states, others = new_number(), {}, {}, {}, {}
for position, i in ipairs(new) do
  local name, queue = values[2 * position - 1], ARGV[first_queue + i - 1]
  local header, place, rank = sub(values[2 * position], 1, 22), nil, nil
  local item = string.format('%06d', #name) .. name
  if queue == '' then
    items[#items + 1] = item
  else
    local state = resolve(known[i])
    rank = sub(header, 3, 22)
    if sub(header, 2, 2) == '0' then
      -- Without a revision, an entry is ordered with the previous one.
      rank = latest[queue] or state and sub(state, 2, 21) or LOWEST
    end
    place = rank .. number .. string.format('%03d', position)
    if latest[queue] or state and sub(state, 1, 1) ~= '0' then
      others[#others + 1] = { queue, name, place, rank }
    else
      new_states[#new_states + 1] = queue
      new_states[#new_states + 1] = '1' .. rank .. sub(base_of(state, rank), 21) .. place .. name
      if is_superseded(header, state) == 1 then
        list(name, pending('-', '0', 0, NOW, NOW))
      else
        items[#items + 1] = item
      end
    end
    latest[queue] = rank
  end
end
call('SET', root .. 'n', number)
for i = 1, #items, 16 do
  call('RPUSH', fresh, NOW .. table.concat(items, '', i, math.min(i + 15, #items)))
end
if #new_states > 0 then
  call('HSET', states, unpack(new_states))
end
arrive(NOW, #new)
for _, other in ipairs(others) do
  join(other[1], other[2], pending('m', '0', 0, NOW, NOW), other[3], other[4], true)
end
return table.concat(results)
