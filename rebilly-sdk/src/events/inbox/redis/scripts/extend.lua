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
  if has_claim(record) and sub(record, 26, 41) == ARGV[2 * i + 1] then
    local extended = 'C' .. sub(record, 2, 41) .. lease .. sub(record, 58)
    if sub(record, 2, 2) ~= 'm' or is_claimed(record) then
      results[i] = '1'
      values[#values + 1] = name
      values[#values + 1] = extended
      scores[#scores + 1] = lease_end - CLAIMED
      scores[#scores + 1] = name
    else
      local queue = sub(record, 105)
      local state, of_leader = state_of(queue)
      if state and (sub(state, 97) == name or not is_claimed(of_leader)) then
        results[i] = '1'
        take_lead(queue, state, of_leader, name, extended)
      end
    end
  end
end
if #values > 0 then
  call('HSET', records, unpack(values))
  call('ZADD', ready, unpack(scores))
end
return table.concat(results)
