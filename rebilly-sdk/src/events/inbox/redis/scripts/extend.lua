-- ARGV: lease, then for each claim its key, queue or '' without an entity, token. Returns one digit for each: 1, or 0 if
-- the claim is lost.
local lease_end, count = now + tonumber(ARGV[1]), (#ARGV - 1) / 3
local keys, results, values, scores, extended = {}, {}, {}, {}, {}
for i = 1, count do
  keys[i] = ARGV[3 * i - 1]
end
local claimed = call('HMGET', claims, unpack(keys))
for i, key in ipairs(keys) do
  local queue, claim = ARGV[3 * i] == '' and key or ARGV[3 * i], claimed[i]
  results[i] = '0'
  if claim and sub(claim, 1, 16) == ARGV[3 * i + 1] then
    local other = tonumber(sub(claim, 17, 32)) <= now and (leased_until(queue) or extended[queue])
    if not other or other == key then
      results[i], extended[queue] = '1', key
      values[#values + 1] = key
      values[#values + 1] = sub(claim, 1, 16) .. digits(lease_end) .. sub(claim, 33)
      scores[#scores + 1] = lease_end - LEASED
      scores[#scores + 1] = queue
    end
  end
end
if #values > 0 then
  write_when_full()
  call('HSET', claims, unpack(values))
  call('ZADD', ready, unpack(scores))
end
return table.concat(results)
