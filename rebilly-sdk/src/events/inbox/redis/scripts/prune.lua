-- ARGV: minimum age, maximum number. Returns the number of deleted done entries, and the number of items read.
local before = now - tonumber(ARGV[1])
local items = call('LRANGE', log, 1, ARGV[2])
if #items == 0 then
  return { 0, 0 }
end
local keys, queues, names, state_names = {}, {}, {}, {}
for i, item in ipairs(items) do
  local has_entity = sub(item, 1, 1) == '1'
  queues[i], keys[i] = has_entity and sub(item, 2, 34) or '', sub(item, has_entity and 35 or 2)
  names[i], state_names[i] = entry_of(keys[i]), state_of(queues[i])
end
local marks, states = call('MGET', unpack(names)), call('MGET', unpack(state_names))
local dead_of = call('HMGET', dead_counts, unpack(queues))
local pruned, read, unused = 0, 0, {}
for i, item in ipairs(items) do
  local mark, state = marks[i], states[i]
  local is_idle = state and sub(state, 1, 1) == '0' and not dead_of[i]
  -- An item without a key stands for its entity.
  local changed = keys[i] == '' and is_idle and sub(state, 42, 57) or mark and sub(mark, 1, 1) == 'D' and sub(mark, 18)
  if changed and tonumber(changed) >= before then
    break
  end
  read = i
  if mark and sub(mark, 1, 1) == 'D' then
    pruned = pruned + 1
    unused[#unused + 1] = names[i]
  end
  if is_idle and tonumber(sub(state, 42, 57)) < before then
    unused[#unused + 1] = state_names[i]
  end
end
if #unused > 0 then
  call('DEL', unpack(unused))
end
call('LTRIM', log, read, -1)
return { pruned, read }
