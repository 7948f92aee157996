-- ARGV: how long ago it must have been done, how many at most. Answers how many entries and entities were forgotten.
local before = '(' .. whole(now - tonumber(ARGV[1]))
local old = redis.call('ZRANGEBYSCORE', done, '-inf', before, 'LIMIT', 0, ARGV[2])
for _, key in ipairs(old) do
  redis.call('ZREM', done, key)
end
local alone = redis.call('ZRANGEBYSCORE', idle, '-inf', before, 'LIMIT', 0, ARGV[2])
for _, queue in ipairs(alone) do
  redis.call('DEL', entity_of(queue))
  redis.call('ZREM', idle, queue)
end
return { #old, #alone }
