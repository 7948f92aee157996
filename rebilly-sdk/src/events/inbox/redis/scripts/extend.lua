-- ARGV: lease, then for each claim its name, first token of its call. Returns one digit for each: 1, or 0 if the claim is
-- lost.
local lease_end, count = now + tonumber(ARGV[1]), (#ARGV - 1) / 2
local lease = digits(lease_end)
local names, results, values, scores = {}, {}, {}, {}
for i = 1, count do
  names[i] = ARGV[2 * i]
end
local known = call('HMGET', records, unpack(names))
write_when_full()
for i, name in ipairs(names) do
  local record = known[i]
  results[i] = '0'
  if record and sub(record, 1, 1) == 'C' and sub(record, 26, 41) == ARGV[2 * i + 1] then
    local extended = sub(record, 1, 41) .. lease .. sub(record, 58)
    if sub(record, 2, 2) ~= 'm' or is_claimed(record) then
      results[i] = '1'
      values[#values + 1] = name
      values[#values + 1] = extended
      scores[#scores + 1] = lease_end - CLAIMED
      scores[#scores + 1] = name
    else
      local queue = sub(record, 105)
      local state = state_of(queue)
      local leader = state and sub(state, 97)
      if leader and (leader == name or not is_claimed(call('HGET', records, leader))) then
        results[i] = '1'
        take_lead(queue, state, name, extended)
      end
    end
  end
end
if #values > 0 then
  call('HSET', records, unpack(values))
  call('ZADD', ready, unpack(scores))
end
return table.concat(results)
