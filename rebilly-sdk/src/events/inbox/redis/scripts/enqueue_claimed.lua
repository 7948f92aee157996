-- ARGV: name, value, queue or '' without an entity, lease, nonce.
-- Returns a letter: D (duplicate), B (busy), F (full), or C (claimed), then token, arrival, attempt, 1 if superseded, value.
local name, value, queue, nonce = ARGV[1], ARGV[2], ARGV[3], ARGV[5]
local header = header_of(name)
local stage = sub(header, 1, 1)
if stage == 'D' or stage == 'E' then
  return { 'D' }
elseif stage ~= '' then
  queue = queue_in(header)
else
  header = sub(value, 1, 55)
end
local state, of_leader = state_of(queue)
local record = call('HGET', records, name)

local function claimed()
  local superseded = is_superseded(header, state)
  return { 'C', sub(record, 26, 41), sub(record, 10, 25), tonumber(sub(record, 4, 9)), superseded, call('GET', name) }
end

-- Returns the arrival of an entry in `fresh`, if it is not too far away.
local function arrival_of()
  local arrival = NOW
  for first = 0, 10000, 100 do
    local items = call('LRANGE', fresh, first, first + 99)
    for _, item in ipairs(items) do
      arrival = item ~= '' and sub(item, 1, 16) or arrival
      if string.find(item, name, 17, true) then
        return arrival
      end
    end
    if #items < 100 then
      break
    end
  end
  return arrival
end

if record and sub(record, 58, 65) == nonce then
  -- The response to the same call was lost.
  return claimed()
elseif is_claimed(record) or is_claimed(of_leader) then
  return { 'B' }
end
if stage == '' then
  local stored = redis.pcall('SET', name, value)
  if stored.err then
    return string.find(stored.err, 'OOM', 1, true) and { 'F' } or stored
  end
  arrive(NOW, 1)
  record = pending('-', '0', 0, NOW, NOW)
  if queue ~= '' then
    local number = new_number()
    call('SET', root .. 'n', number)
    local rank = sub(header, 3, 22)
    if sub(header, 2, 2) == '0' then
      rank = state and sub(state, 2, 21) or LOWEST
    end
    state = sub(state or '0', 1, 1) .. rank .. sub(base_of(state, rank), 21) .. sub(state or '', 58)
    if sub(state, 1, 1) == '1' then
      record = shared(record, rank .. number .. '000', queue)
    else
      state = '1' .. sub(state, 2, 57) .. rank .. number .. '000' .. name
      call('HSET', states, queue, state)
    end
  end
else
  write_when_full()
  if stage == 'X' then
    revive(name, header)
    state, of_leader = state_of(queue)
    record = call('HGET', records, name)
  elseif not record or sub(record, 10, 25) == ZERO then
    local arrival = arrival_of()
    call('SET', mixed, '')
    record = record and sub(record, 1, 9) .. arrival .. sub(record, 26) or pending('-', '0', 0, arrival, arrival)
  end
end
local attempt, token = math.min(tonumber(sub(record, 4, 9)) + 1, 999999), new_token()
call('SET', root .. 'k', token)
if not has_claim(record) then
  call('HINCRBY', counts, 'c', 1)
end
record = 'C' .. sub(record, 2, 3) .. string.format('%06d', attempt) .. sub(record, 10, 25) .. token
  .. digits(now + tonumber(ARGV[4])) .. nonce .. sub(record, 66)
if sub(record, 2, 2) == 'm' then
  take_lead(queue, state, of_leader, name, record)
else
  list(name, record)
end
return claimed()
