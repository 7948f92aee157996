-- ARGV: maximum, lease, reorder window, nonce, 1 if the response to the same call may have been lost.
-- Returns the number of lost entries, a number above 0 if indexes need work, the first token, and a list of the key, the
-- arrival, the attempt, 1 if it is superseded and the value of each claim.
local CHUNK, MAX_BYTES, MAX_SKIPPED = 100, 8 * 1024 * 1024, 1000
local maximum, lease_end, received_before = tonumber(ARGV[1]), now + tonumber(ARGV[2]), now - tonumber(ARGV[3])
local nonce = ARGV[4]
local list, size, lost, taken, bytes = {}, 0, 0, 0, 0
local skipped = { claimed = 0, failing = 0, waiting = 0, new = 0 }

local function hand_out(key, arrival, attempt, superseded, value)
  list[size + 1], list[size + 2], list[size + 3], list[size + 4] = key, arrival, attempt, superseded
  list[size + 5] = value
  size, taken, bytes = size + 5, taken + 1, bytes + #value
end

if ARGV[5] == '1' then
  local all, token = call('HGETALL', records), ZERO
  for i = 1, #all, 2 do
    local key, record = all[i], all[i + 1]
    local value = sub(record, 58, 65) == nonce and call('GET', entry_of(key))
    if value and sub(value, 1, 1) == 'P' then
      local superseded = is_superseded(value, state_of(queue_in(value, key), key))
      hand_out(key, sub(record, 10, 25), tonumber(sub(record, 4, 9)), superseded, value)
      token = sub(record, 26, 41)
    end
  end
  if taken > 0 then
    return { 0, 0, token, list }
  end
end

local function between(from, to, kind, count)
  return call('ZRANGEBYSCORE', ready, from, to, 'WITHSCORES', 'LIMIT', skipped[kind], count)
end

-- Returns the entries with a record that have been claimable for longest, with their kinds, and those without one.
local function next_entries(count)
  local all = {}
  local function add(found, offset, kind)
    for i = 1, #found, 2 do
      all[#all + 1] = { found[i], tonumber(found[i + 1]) + offset, kind, found[i + 1] }
    end
  end
  if skipped.claimed + skipped.failing < MAX_SKIPPED then
    add(between('-inf', string.format('(%.0f', now - CLAIMED), 'claimed', count), CLAIMED, 'claimed')
    add(between(-FAILING, string.format('(%.0f', now - FAILING), 'failing', count), FAILING, 'failing')
  end
  add(between(WAITING, received_before + WAITING, 'waiting', count), -WAITING, 'waiting')
  local new = between(0, received_before, 'new', count)
  if #all == 0 then
    return nil, new
  end
  add(new, 0, 'new')
  table.sort(all, function(one, other) return one[2] < other[2] end)
  for i = count + 1, #all do
    all[i] = nil
  end
  return all
end

write_when_full()
local token, lease = new_token(), digits(lease_end)
local tail, claimed_score = token .. lease .. nonce, string.format('%.0f', lease_end - CLAIMED)

-- Claims entries that were never claimed.
local function claim_new(found)
  local names, count = {}, #found / 2
  for i = 1, count do
    names[i] = entry_of(found[2 * i - 1])
  end
  local values, by_arrival, new_records, scores, claimed = call('MGET', unpack(names)), {}, {}, {}, 0
  for i = 1, count do
    local key, arrival, value = found[2 * i - 1], found[2 * i], values[i]
    local record = by_arrival[arrival]
    if not record then
      record = 'C-0000001' .. arrival .. tail
      by_arrival[arrival] = record
    end
    if value and sub(value, 1, 1) == 'P' then
      claimed = claimed + 2
      new_records[claimed - 1], new_records[claimed] = key, record
      scores[claimed - 1], scores[claimed] = claimed_score, key
      hand_out(key, arrival, 1, 0, value)
    else
      lost = lost + 1
      drop(key, record)
    end
  end
  if claimed > 0 then
    call('HSET', records, unpack(new_records))
    call('ZADD', ready, unpack(scores))
  end
end

-- Claims an entry with a record.
local function claim_known(key, kind, record)
  local value = call('GET', entry_of(key))
  if not value or sub(value, 1, 1) ~= 'P' then
    lost = lost + 1
    drop(key, record)
    return
  end
  local queue = queue_in(value, key)
  local state = state_of(queue, key)
  local is_shared = state and sub(state, 1, 1) == '2'
  if (sub(record, 2, 2) == 'm') ~= (is_shared or false) then
    -- The record or the state was lost.
    local place = sub(record, 66, 104)
    join(queue, key, record, place ~= '' and place or sub(value, 3, 22) .. NOW .. '000')
    call('INCR', root .. 'w')
    return
  elseif sub(record, 2, 2) == 'm' and kind == 'claimed' then
    local first = call('ZRANGE', root .. 'p:' .. queue, 0, 0)[1]
    if first and sub(first, 40) ~= key then
      update(queue, state)
      return
    end
  end
  if kind ~= 'new' and tonumber(sub(record, 10, 25)) > received_before then
    skipped[kind] = skipped[kind] + 1
    return
  end
  local attempt = math.min(tonumber(sub(record, 4, 9)) + 1, 999999)
  call('HSET', records, key, 'C' .. sub(record, 2, 3) .. string.format('%06d', attempt) .. sub(record, 10, 25) .. tail
    .. sub(record, 66))
  call('ZADD', ready, claimed_score, key)
  hand_out(key, sub(record, 10, 25), attempt, is_superseded(value, state), value)
end

while taken < maximum and bytes < MAX_BYTES do
  local all, new = next_entries(math.min(CHUNK, maximum - taken))
  if all then
    for _, entry in ipairs(all) do
      local record = call('HGET', records, entry[1])
      local arrival = entry[3] == 'new' and entry[4] or NOW
      claim_known(entry[1], entry[3], record or pending('0', 0, arrival, arrival))
    end
  elseif #new > 0 then
    claim_new(new)
  else
    break
  end
end
if taken > 0 then
  call('SET', root .. 't', token)
end
return { lost, call('EXISTS', root .. 'w', root .. 'counts'), token, list }
