-- ARGV: lease, then for each claim its key, queue or '' without an entity, first token of its call. Returns one digit for
-- each: 1, or 0 if the claim is lost.
local lease_end, count = now + tonumber(ARGV[1]), (#ARGV - 1) / 3
local lease = digits(lease_end)
local keys, results, values, scores = {}, {}, {}, {}
for i = 1, count do
  keys[i] = ARGV[3 * i - 1]
end
local known = call('HMGET', records, unpack(keys))
write_when_full()
for i, key in ipairs(keys) do
  local queue, record = ARGV[3 * i], known[i]
  results[i] = '0'
  if record and sub(record, 1, 1) == 'C' and sub(record, 26, 41) == ARGV[3 * i + 1] then
    local extended = sub(record, 1, 41) .. lease .. sub(record, 58)
    if sub(record, 2, 2) ~= 'm' or is_claimed(record) then
      results[i] = '1'
      values[#values + 1] = key
      values[#values + 1] = extended
      scores[#scores + 1] = lease_end - CLAIMED
      scores[#scores + 1] = key
    else
      local state = call('HGET', states, queue)
      local other = state and claimed_in(queue, state)
      if state and (not other or other == key) then
        results[i] = '1'
        call('HSET', records, key, extended)
        lead(queue, state, key, extended)
      end
    end
  end
end
if #values > 0 then
  call('HSET', records, unpack(values))
  call('ZADD', ready, unpack(scores))
end
return table.concat(results)
