-- ARGV: key, token, for how long. Answers 1, or 0 when the claim is lost.
local entry = held(ARGV[1], ARGV[2])
if not entry or (entry.at <= now and busy_until(entry.queue)) then
  return 0
end
local till = whole(now + tonumber(ARGV[3]))
redis.call('HSET', entry_of(ARGV[1]), 'at', till)
redis.call('ZADD', claimed_of(entry.queue), till, ARGV[1])
list(entry.queue)
return 1
