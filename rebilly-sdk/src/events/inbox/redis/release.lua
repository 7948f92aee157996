-- ARGV: key, token, after what time it can be taken or nothing. Answers 1, or 0 when the claim is lost.
local entry = held(ARGV[1], ARGV[2])
if not entry then
  return 0
end
if ARGV[3] == '' then
  leave(ARGV[1])
else
  redis.call('HSET', entry_of(ARGV[1]), 'stage', 'waits', 'at', whole(now + tonumber(ARGV[3])))
  redis.call('ZREM', claimed_of(entry.queue), ARGV[1])
  list(entry.queue)
end
return 1
