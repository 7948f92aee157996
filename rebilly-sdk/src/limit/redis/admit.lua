-- Counts a request of an organization if it may go now.
-- KEYS: the moments of the requests that went, oldest first, in microseconds; a key that is there while Rebilly takes none.
-- ARGV: how many may go in a window; the window in microseconds.
-- Answers 0 for go, otherwise for how many microseconds none may go.
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local closed = redis.call('PTTL', KEYS[2])
if closed > 0 then
  return closed * 1000
end
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local oldest = redis.call('LINDEX', KEYS[1], 0)
-- More than a window ahead is only what was counted before the clock was set back.
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
