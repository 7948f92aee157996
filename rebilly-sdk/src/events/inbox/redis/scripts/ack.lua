-- ARGV: for each claim its key, queue or '' without an entity, rank or '' without a revision, first token of its call.
-- Returns one digit for each: 1, or 0 if the claim is lost.
local keys, results, acknowledged, count = {}, {}, {}, #ARGV / 4
for i = 1, count do
  keys[i] = ARGV[4 * i - 3]
end
local known, marks, departed, others = call('HMGET', records, unpack(keys)), {}, {}, {}
local values, new_states, done, items, changed = {}, {}, {}, { NOW }, 0
for i = 1, count do
  local key, token, record = keys[i], ARGV[4 * i], known[i]
  if acknowledged[key] then
    results[i] = acknowledged[key] == token and '1' or '0'
  elseif not record or sub(record, 26, 41) ~= token or sub(record, 1, 1) ~= 'C' then
    -- Its first response may have been lost.
    results[i] = call('GETRANGE', entry_of(key), 0, 16) == 'D' .. token and '1' or '0'
  else
    local queue, rank = ARGV[4 * i - 2], ARGV[4 * i - 1]
    results[i], acknowledged[key] = '1', token
    if sub(record, 2, 2) == '-' and (queue == '' or rank ~= '') then
      local arrival, mark, last = sub(record, 10, 25), marks[token], #done + 1
      if not mark then
        mark = 'D' .. token .. NOW
        marks[token] = mark
      end
      departed[arrival] = (departed[arrival] or 0) + 1
      done[last], values[2 * last - 1], values[2 * last] = key, entry_of(key), mark
      items[3 * last - 1] = queue == '' and '0' or queue
      items[3 * last] = #key == 33 and '000033' or string.format('%06d', #key)
      items[3 * last + 1] = key
      if queue ~= '' then
        changed = changed + 2
        new_states[changed - 1], new_states[changed] = queue, '0' .. rank .. rank .. NOW
      end
    else
      others[#others + 1] = i
    end
  end
end
write_when_full()
if #done > 0 then
  call('MSET', unpack(values))
  call('ZREM', ready, unpack(done))
  call('HDEL', records, unpack(done))
  call('RPUSH', log, table.concat(items))
  if changed > 0 then
    call('HSET', states, unpack(new_states))
  end
  for arrival, number in pairs(departed) do
    depart(arrival, number)
  end
end
for _, i in ipairs(others) do
  local key, queue = keys[i], ARGV[4 * i - 2] == '' and keys[i] or ARGV[4 * i - 2]
  leave(queue, key, known[i])
  complete(queue, key, ARGV[4 * i], ARGV[4 * i - 1])
end
return table.concat(results)
