-- ARGV: key, token. Answers 1, or 0 when the claim is lost.
local entry = held(ARGV[1], ARGV[2])
if not entry then
  return 0
end
if entry.rank ~= '' then
  local finished = redis.call('HGET', entity_of(entry.queue), 'finished')
  if not finished or finished < entry.rank then
    redis.call('HSET', entity_of(entry.queue), 'finished', entry.rank)
  end
end
settle(ARGV[1])
return 1
