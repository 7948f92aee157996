-- ARGV: minimum age, maximum number. Returns the number of deleted done entries, and 1 if there may be more, otherwise 0.
local before, maximum = now - tonumber(ARGV[1]), tonumber(ARGV[2])
local pruned, read, more, seen = 0, 0, 1, 0
write_when_full()

-- Deletes the entries of an item, and their entities unless they were changed later.
local function delete(item)
  local queues, stamps, names, at = {}, {}, {}, 17
  while at <= #item do
    local has_entity = sub(item, at, at) ~= '0'
    local last = #names + 1
    queues[last], stamps[last] = has_entity and sub(item, at, at + 32) or '', sub(item, at + 33, at + 48)
    at = at + (has_entity and 49 or 1)
    local length = tonumber(sub(item, at, at + 5))
    names[last] = root .. sub(item, at + 6, at + 5 + length)
    at = at + 6 + length
  end
  seen = seen + #names
  local marks, known = call('MGET', unpack(names)), call('HMGET', states, unpack(queues))
  local dead_of, unused, idle = call('HMGET', dead_counts, unpack(queues)), {}, {}
  for i, name in ipairs(names) do
    local mark, state = marks[i], queues[i] ~= '' and resolve(known[i])
    if mark and (sub(mark, 1, 1) == 'D' or sub(mark, 1, 1) == 'E') then
      unused[#unused + 1] = name
    end
    if state and sub(state, 1, 1) == '0' then
      if dead_of[i] then
        call('HSET', states, queues[i], state)
      elseif sub(state, 42, 57) == stamps[i] then
        idle[#idle + 1] = queues[i]
      end
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
