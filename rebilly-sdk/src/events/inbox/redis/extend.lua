-- ARGV: key, token, lease. Returns 1, or 0 if the claim is lost.
local entry = claimed_entry(ARGV[1], ARGV[2])
if not entry or (entry.at <= now and claimed_until(entry.queue)) then
  return 0
end
local lease_end = integer_text(now + tonumber(ARGV[3]))
redis.call('HSET', entry_of(ARGV[1]), 'at', lease_end)
redis.call('ZADD', claimed_of(entry.queue), lease_end, ARGV[1])
reindex(entry.queue)
return 1
