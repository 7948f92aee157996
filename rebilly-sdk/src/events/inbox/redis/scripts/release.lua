-- ARGV: R (retry), U (unhandled), D (delete) or L (dead letter); key; queue or '' without an entity; token; delay of a
-- retry or error of a dead letter; text of the key. Returns 1, or 0 if the claim is lost.
local kind, key = ARGV[1], ARGV[2]
local queue = ARGV[3] == '' and key or ARGV[3]
local claim = call('HGET', claims, key)
if not claim or sub(claim, 1, 16) ~= ARGV[4] then
  return 0
end
write_when_full()
local header, attempts = header_of(key), tonumber(sub(claim, 33, 38))
local was_valid = tonumber(sub(claim, 17, 32)) > now
if sub(header, 1, 1) ~= 'P' then
  -- The entry was lost.
  leave(queue, key, header, was_valid)
  return 1
end

-- Stores when the entry can be attempted again, and its attempts so far.
local function set(next_attempt, failed)
  call('SETRANGE', entry_of(key), 38, next_attempt .. string.format('%06d', attempts) .. failed)
end

if kind == 'R' or kind == 'U' then
  local failed, next_attempt = '1', digits(now + tonumber(ARGV[5]))
  if kind == 'U' then
    attempts, failed = math.max(attempts - 1, 0), sub(header, 61, 61)
    next_attempt = attempts == 0 and ZERO or digits(now)
  end
  set(next_attempt, failed)
  call('HDEL', claims, key)
  if failed == '1' then
    call('SADD', failing, key)
  end
  relist(queue, was_valid)
  return 1
end
local state = leave(queue, key, header, was_valid)
if kind == 'D' then
  call('DEL', entry_of(key))
  if state then
    release_state(queue, state)
  end
else
  call('SETRANGE', entry_of(key), 0, 'X')
  set(ZERO, '1')
  call('SET', failure_of(key), digits(now) .. ARGV[5])
  call('ZADD', dead, 0, ARGV[6])
  if queue ~= key then
    call('HINCRBY', dead_counts, queue, 1)
  end
end
return 1
