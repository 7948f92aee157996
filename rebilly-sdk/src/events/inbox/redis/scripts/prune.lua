-- ARGV: minimum age, maximum number. Returns the number of deleted done entries, and 1 if there may be more, otherwise 0.
local before, maximum = now - tonumber(ARGV[1]), tonumber(ARGV[2])
local pruned, read, more, seen = 0, 0, 1, 0

-- Deletes the entries of an item, and their entities unless they were changed later.
local function delete(item)
  local queues, names, at = {}, {}, 17
  while at <= #item do
    local has_entity = sub(item, at, at) ~= '0'
    local queue = has_entity and sub(item, at, at + 32) or ''
    at = at + (has_entity and 33 or 1)
    local length = tonumber(sub(item, at, at + 5))
    queues[#queues + 1], names[#names + 1] = queue, entry_of(sub(item, at + 6, at + 5 + length))
    at = at + 6 + length
  end
  seen = seen + #names
  local marks, known = call('MGET', unpack(names)), call('HMGET', states, unpack(queues))
  local dead_of, unused, idle = call('HMGET', dead_counts, unpack(queues)), {}, {}
  for i, name in ipairs(names) do
    local mark, state = marks[i], known[i]
    if mark and sub(mark, 1, 1) == 'D' and tonumber(sub(mark, 18)) < before then
      unused[#unused + 1] = name
    end
    local is_idle = state and sub(state, 1, 1) == '0' and not dead_of[i]
    if is_idle and tonumber(sub(state, 42, 57)) < before then
      idle[#idle + 1] = queues[i]
    end
  end
  if #unused > 0 then
    pruned = pruned + call('DEL', unpack(unused))
  end
  if #idle > 0 then
    call('HDEL', states, unpack(idle))
  end
end

while seen < maximum do
  local item = call('LINDEX', log, read + 1)
  if not item or tonumber(sub(item, 1, 16)) >= before then
    more = 0
    break
  end
  delete(item)
  read = read + 1
end
call('LTRIM', log, read, -1)
return { pruned, more }
