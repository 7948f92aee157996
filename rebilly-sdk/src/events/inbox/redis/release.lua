-- ARGV: key, token, delay or '' to delete the entry. Returns 1, or 0 if the claim is lost.
local entry = claimed_entry(ARGV[1], ARGV[2])
if not entry then
  return 0
end
if ARGV[3] == '' then
  remove(ARGV[1])
else
  redis.call('HSET', entry_of(ARGV[1]), 'stage', 'waits', 'at', integer_text(now + tonumber(ARGV[3])))
  redis.call('ZREM', claimed_of(entry.queue), ARGV[1])
  reindex(entry.queue)
end
return 1
