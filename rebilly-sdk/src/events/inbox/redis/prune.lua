-- ARGV: minimum age, maximum number. Returns the numbers of deleted entries and entities.
local before = '(' .. integer_text(now - tonumber(ARGV[1]))
local old_keys = redis.call('ZRANGEBYSCORE', done, '-inf', before, 'LIMIT', 0, ARGV[2])
for _, key in ipairs(old_keys) do
  redis.call('ZREM', done, key)
end
local idle_queues = redis.call('ZRANGEBYSCORE', idle, '-inf', before, 'LIMIT', 0, ARGV[2])
for _, queue in ipairs(idle_queues) do
  redis.call('DEL', entity_of(queue))
  redis.call('ZREM', idle, queue)
end
return { #old_keys, #idle_queues }
