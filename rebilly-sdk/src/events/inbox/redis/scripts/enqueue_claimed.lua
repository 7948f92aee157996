-- ARGV: key, queue or '' without an entity, rank or '' without a revision, value, lease, nonce.
-- Returns a letter: D (duplicate), B (busy), F (full), or C (claimed), then token, attempt, arrival, 1 if superseded, value.
local key, nonce = ARGV[1], ARGV[6]
local queue = ARGV[2] == '' and key or ARGV[2]
local header = header_of(key)
local stage = sub(header, 1, 1)
if stage == 'D' then
  return { 'D' }
elseif stage ~= '' then
  queue = queue_in(header, key)
end

local function claimed(record)
  local value = call('GET', entry_of(key))
  local late = is_superseded(value, state_of(queue, key))
  return { 'C', sub(record, 26, 41), tonumber(sub(record, 4, 9)), sub(record, 10, 25), late, value }
end

local state, record = state_of(queue, key), call('HGET', records, key)
if record and sub(record, 58, 65) == nonce then
  -- The response to the same call was lost.
  return claimed(record)
elseif claimed_in(queue, state) then
  return { 'B' }
end
if stage == '' then
  local stored = redis.pcall('SET', entry_of(key), ARGV[4])
  if stored.err then
    return string.find(stored.err, 'OOM', 1, true) and { 'F' } or stored
  end
  local rank = ARGV[3] ~= '' and ARGV[3] or state and sub(state, 2, 21) or LOWEST
  arrive(NOW, 1)
  record = pending('0', 0, NOW, NOW)
  if queue ~= key and (not state or sub(state, 1, 1) == '0') then
    state = '1' .. rank .. (state and sub(state, 22, 57) or NO_RANK .. ZERO) .. key
    call('HSET', states, queue, state)
    if is_superseded(ARGV[4], state) == 1 then
      record = 'Ps' .. sub(record, 3)
    end
  elseif queue ~= key then
    local number = new_number()
    call('SET', root .. 'n', number)
    join(queue, key, record, rank .. number .. '000', rank)
  end
else
  write_when_full()
  if stage == 'X' or not call('ZSCORE', ready, key) then
    revive(key, header)
  end
end
state = state_of(queue, key)
record = call('HGET', records, key) or record or record_of(key)
local attempt, token = math.min(tonumber(sub(record, 4, 9)) + 1, 999999), new_token()
call('SET', root .. 't', token)
record = 'C' .. sub(record, 2, 3) .. string.format('%06d', attempt) .. sub(record, 10, 25) .. token
  .. digits(now + tonumber(ARGV[5])) .. nonce .. sub(record, 66)
call('HSET', records, key, record)
if sub(record, 2, 2) == 'm' then
  lead(queue, state, key, record)
else
  call('ZADD', ready, score_of(record), key)
end
return claimed(record)
