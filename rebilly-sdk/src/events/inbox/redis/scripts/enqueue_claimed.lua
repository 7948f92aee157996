-- ARGV: key, queue or '' without an entity, rank or '' without a revision, content, lease, nonce.
-- Returns a letter: D (duplicate), B (busy), F (full), or C (claimed), then token, attempt, 1 if superseded, entry.
local key, nonce = ARGV[1], ARGV[6]
local queue = ARGV[2] == '' and key or ARGV[2]
local header = header_of(key)
local stage = sub(header, 1, 1)
if stage == 'D' then
  return { 'D' }
elseif stage ~= '' then
  queue = queue_in(header, key)
end

local function claimed(token, attempt)
  local entry, state = call('GET', entry_of(key)), queue ~= key and call('GET', state_of(queue))
  return { 'C', token, attempt, is_superseded(entry, state), entry }
end

local claim = call('HGET', claims, key)
if claim and sub(claim, 39) == nonce then
  -- The response to the same call was lost.
  return claimed(tonumber(sub(claim, 1, 16)), tonumber(sub(claim, 33, 38)))
elseif leased_until(queue) then
  return { 'B' }
end
local number = last_number() + 1
if stage == '' then
  local rank, has_revision = ARGV[3], ARGV[3] == '' and '0' or '1'
  if rank == '' then
    local state = queue ~= key and call('GET', state_of(queue))
    rank = state and sub(state, 2, 21) or LOWEST
  end
  header = 'P' .. has_revision .. rank .. digits(number) .. NEW .. (queue == key and '0' or queue)
  local stored = redis.pcall('SET', entry_of(key), header .. ARGV[4])
  if stored.err then
    return string.find(stored.err, 'OOM', 1, true) and { 'F' } or stored
  end
  join(queue, key, header, rank)
else
  write_when_full()
  if stage == 'X' or not call('ZSCORE', open, key) then
    revive(key, header)
    header = header_of(key)
  end
end
local token, attempt = number + 1, math.min(tonumber(claim and sub(claim, 33, 38) or sub(header, 55, 60)) + 1, 999999)
local lease_end = now + tonumber(ARGV[5])
call('SET', numbers, digits(token))
call('HSET', claims, key, digits(token) .. digits(lease_end) .. string.format('%06d', attempt) .. nonce)
call('SREM', failing, key)
call('ZADD', ready, lease_end - LEASED, queue)
return claimed(token, attempt)
