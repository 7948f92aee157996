-- ARGV: maximum, lease, reorder window, nonce, 1 if the response to the same call may have been lost.
-- Returns the number of lost entries, a number above 0 if indexes need work, the first token, and lists of claims in their
-- order. Each list has an arrival, an attempt, 1 if superseded, then the name and the value of each claim.
local CHUNK, MAX_BYTES, MAX_SKIPPED = 100, 8 * 1024 * 1024, 1000
local maximum, lease_end, received_before = tonumber(ARGV[1]), now + tonumber(ARGV[2]), now - tonumber(ARGV[3])
local nonce = ARGV[4]
local reply, group, size, lost, taken, bytes = {}, nil, 0, 0, 0, 0
local group_names, grouped, newly_claimed = {}, 0, 0

local function hand_out(name, arrival, attempt, superseded, value)
  if not group or group[1] ~= arrival or group[2] ~= attempt or group[3] ~= superseded then
    group, size = { arrival, attempt, superseded }, 3
    reply[#reply + 1] = group
  end
  group[size + 1], group[size + 2] = name, value
  size, taken, bytes = size + 2, taken + 1, bytes + #value
end

if ARGV[5] == '1' then
  local all, token = call('HGETALL', records), ZERO
  for i = 1, #all, 2 do
    local record = all[i + 1]
    local value = sub(record, 58, 65) == nonce and call('GET', all[i])
    if value and sub(value, 1, 1) == 'P' then
      local superseded = is_superseded(value, state_of(queue_in(value)))
      hand_out(all[i], sub(record, 10, 25), tonumber(sub(record, 4, 9)), superseded, value)
      token = sub(record, 26, 41)
    end
  end
  if taken > 0 then
    return { 0, 0, token, reply }
  end
end

local skipped = { claimed = 0, failing = 0, waiting = 0 }
write_when_full()
local token = new_token()
local tail, claimed_score = token .. digits(lease_end) .. nonce, string.format('%.0f', lease_end - CLAIMED)

-- Returns the entries in `ready` that have been claimable for longest: name, since when, kind.
local function next_ready(count)
  local all = {}
  local function add(from, to, offset, kind)
    local found = call('ZRANGEBYSCORE', ready, from, to, 'WITHSCORES', 'LIMIT', skipped[kind], count)
    for i = 1, #found, 2 do
      all[#all + 1] = { found[i], tonumber(found[i + 1]) + offset, kind }
    end
  end
  if skipped.claimed + skipped.failing < MAX_SKIPPED then
    add('-inf', string.format('(%.0f', now - CLAIMED), CLAIMED, 'claimed')
    add(-FAILING, string.format('(%.0f', now - FAILING), FAILING, 'failing')
  end
  add(WAITING, received_before + WAITING, -WAITING, 'waiting')
  if #all > 1 then
    table.sort(all, function(one, other) return one[2] < other[2] end)
  end
  return all
end

-- Takes up to `count` entries off `fresh` that arrived until an instant. Returns their names and arrivals.
local function take_fresh(count, latest)
  local names, arrived, found, read, rest = {}, {}, 0, 0, nil
  local page, length = math.ceil(count / 16) + 1, call('LLEN', fresh)
  while read < length and found < count and not rest do
    local items = call('LRANGE', fresh, read, read + page - 1)
    for _, item in ipairs(items) do
      local arrival, at = sub(item, 1, 16), 17
      local instant = tonumber(arrival) or 0
      -- An instant ahead is of a clock that was set back.
      if found == count or instant > latest and instant < now + 1000000 then
        rest = ''
        break
      end
      while at <= #item and found < count do
        local size_of_name = tonumber(sub(item, at, at + 5))
        found = found + 1
        names[found], arrived[found] = sub(item, at + 6, at + 5 + size_of_name), arrival
        at = at + 6 + size_of_name
      end
      if at <= #item then
        rest = arrival .. sub(item, at)
        break
      end
      read = read + 1
    end
    page = page * 2
  end
  if read > 0 and read == length then
    -- The last item stays, and stands for nothing.
    call('LTRIM', fresh, -1, -1)
    if found > 0 then
      call('LSET', fresh, 0, '')
    end
  elseif read > 0 then
    call('LTRIM', fresh, read, -1)
  end
  if rest and rest ~= '' then
    call('LSET', fresh, 0, rest)
  end
  return names, arrived
end

-- Ends the lease of a group: lists its entries one by one.
local function expire(group_token)
  local item, at = call('HGET', groups, group_token) or '', 1
  call('ZREM', ready, group_token)
  call('HDEL', groups, group_token, 'n' .. group_token)
  while at <= #item do
    local length = tonumber(sub(item, at, at + 5))
    local name = sub(item, at + 6, at + 5 + length)
    local record = call('HGET', records, name)
    if record and sub(record, 1, 1) == 'G' and sub(record, 26, 41) == group_token then
      list(name, 'C' .. sub(record, 2))
    end
    at = at + 6 + length
  end
end

-- Claims an entry with a record, or one in `ready`.
local function claim_known(name, kind, record, value)
  if not value or sub(value, 1, 1) ~= 'P' then
    lost = lost + 1
    drop(name, record)
    return
  end
  local queue = queue_in(value)
  local state = state_of(queue)
  local is_new = not has_claim(record)
  if sub(record, 2, 2) == 'm' then
    if not state or sub(state, 97) ~= name then
      -- The state was lost.
      join(queue, name, sub(record, 1, 65), sub(record, 66, 104))
      call('INCR', root .. 'w')
      return
    elseif kind == 'claimed' and give_way(queue, state, name, record) then
      return
    end
  end
  if skipped[kind] and tonumber(sub(record, 10, 25)) > received_before then
    skipped[kind] = skipped[kind] + 1
    return
  end
  local attempt = math.min(tonumber(sub(record, 4, 9)) + 1, 999999)
  newly_claimed = newly_claimed + (is_new and 1 or 0)
  call('HSET', records, name, 'C' .. sub(record, 2, 3) .. string.format('%06d', attempt) .. sub(record, 10, 25) .. tail
    .. sub(record, 66))
  call('ZADD', ready, claimed_score, name)
  hand_out(name, sub(record, 10, 25), attempt, is_superseded(value, state), value)
end

-- Claims entries from `fresh`.
local function claim_fresh(names, arrived)
  local values, known = call('MGET', unpack(names)), call('HMGET', records, unpack(names))
  local new_records, claimed, by_arrival = {}, 0, {}
  for i, name in ipairs(names) do
    local value, arrival, record = values[i], arrived[i], known[i]
    local kind = record and sub(record, 1, 1)
    if not kind and value and sub(value, 1, 1) == 'P' then
      local shared_record = by_arrival[arrival]
      if not shared_record then
        shared_record = 'G-0000001' .. arrival .. tail
        by_arrival[arrival] = shared_record
      end
      new_records[claimed + 1], new_records[claimed + 2] = name, shared_record
      claimed, grouped = claimed + 2, grouped + 1
      group_names[2 * grouped - 1] = #name == 52 and '000052' or string.format('%06d', #name)
      group_names[2 * grouped] = name
      hand_out(name, arrival, 1, 0, value)
    elseif not kind and not value then
      lost = lost + 1
      drop(name, pending('-', '0', 0, arrival, arrival))
    elseif kind == 'F' then
      claim_known(name, 'fresh', sub(record, 1, 9) .. arrival .. sub(record, 26), value)
    elseif kind == 'B' and sub(record, 10, 25) == ZERO then
      call('HSET', records, name, sub(record, 1, 9) .. arrival .. sub(record, 26))
    end
  end
  if claimed > 0 then
    call('HSET', records, unpack(new_records))
  end
end

while taken < maximum and bytes < MAX_BYTES do
  local count = math.min(CHUNK, maximum - taken)
  local all = next_ready(count)
  if #all == 0 then
    local names, arrived = take_fresh(count, received_before)
    if #names == 0 then
      break
    end
    claim_fresh(names, arrived)
  else
    for i = 1, math.min(#all, count) do
      -- Those that arrived before come first.
      local names, arrived = take_fresh(math.min(CHUNK, maximum - taken), math.min(all[i][2], received_before))
      if #names > 0 then
        claim_fresh(names, arrived)
      end
      local name = all[i][1]
      if sub(name, 1, 1) ~= '{' then
        expire(name)
        break
      elseif taken >= maximum then
        break
      end
      local record = call('HGET', records, name) or pending('-', '0', 0, NOW, NOW)
      claim_known(name, all[i][3], record, call('GET', name))
    end
  end
end
if grouped > 0 then
  call('HSET', groups, token, table.concat(group_names), 'n' .. token, grouped)
  call('ZADD', ready, claimed_score, token)
end
if taken > 0 then
  call('HINCRBY', counts, 'c', grouped + newly_claimed)
  call('SET', root .. 'k', token)
end
return { lost, call('EXISTS', root .. 'w', root .. 'counts'), token, reply }
