-- Admits and counts a request of an organization.
-- KEYS: list of the timestamps of admitted requests, oldest first, in microseconds; key that exists while Rebilly accepts none.
-- ARGV: limit per window; window in microseconds.
-- Returns 0 if the request is admitted, otherwise the time to wait in microseconds.
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local blocked = redis.call('PTTL', KEYS[2])
if blocked > 0 then
  return blocked * 1000
end
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local oldest = redis.call('LINDEX', KEYS[1], 0)
-- A timestamp more than a window ahead was counted before the clock was set back.
while oldest and math.abs(now - oldest) >= window do
  redis.call('LPOP', KEYS[1])
  oldest = redis.call('LINDEX', KEYS[1], 0)
end
local over = redis.call('LLEN', KEYS[1]) - limit
if over >= 0 then
  return math.max(1, redis.call('LINDEX', KEYS[1], over) + window - now)
end
redis.call('RPUSH', KEYS[1], string.format('%.0f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil(window / 1000))
return 0
