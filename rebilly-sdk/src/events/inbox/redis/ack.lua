-- ARGV: key, token. Returns 1, or 0 if the claim is lost.
local entry = claimed_entry(ARGV[1], ARGV[2])
if not entry then
  return 0
end
if entry.rank ~= '' then
  local acknowledged = redis.call('HGET', entity_of(entry.queue), 'finished')
  if not acknowledged or acknowledged < entry.rank then
    redis.call('HSET', entity_of(entry.queue), 'finished', entry.rank)
  end
end
complete(ARGV[1])
return 1
