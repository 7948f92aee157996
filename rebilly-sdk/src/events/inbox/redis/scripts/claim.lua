-- ARGV: maximum, lease, reorder window, nonce, 1 if the response to the same call may have been lost.
-- Returns the number of lost entries, a number above 0 if indexes need work, the first token, the length of an entry, and
-- lists of claims in their order. Each list has an arrival, an attempt, 1 if superseded, then the name of each claim. The
-- caller reads the entries, because Lua hashes every byte of a text that it creates.
-- The number of steps is limited, so that no state of the keys can stop Redis.
local CHUNK, MAX_BYTES, MAX_SKIPPED, MAX_STEPS, AHEAD = 256, 8 * 1024 * 1024, 1000, 10000, 1000000
local maximum, lease_end, received_before = tonumber(ARGV[1]), now + tonumber(ARGV[2]), now - tonumber(ARGV[3])
local nonce = ARGV[4]
local reply, group, size, lost, taken, bytes, length_of_head = {}, nil, 0, 0, 0, 0, 0
local group_names, grouped, newly_claimed = {}, 0, 0

local function hand_out(name, arrival, attempt, superseded)
  if not group or group[1] ~= arrival or group[2] ~= attempt or group[3] ~= superseded then
    group, size = { arrival, attempt, superseded }, 3
    reply[#reply + 1] = group
  end
  group[size + 1] = name
  size, taken, bytes = size + 1, taken + 1, bytes + length_of_head
end

if ARGV[5] == '1' then
  local all, token = call('HGETALL', records), ZERO
  for i = 1, #all, 2 do
    local record = all[i + 1]
    local header = sub(record, 58, 65) == nonce and header_of(all[i])
    if header and sub(header, 1, 1) == 'P' then
      local superseded = is_superseded(header, state_of(queue_in(header)))
      hand_out(all[i], sub(record, 10, 25), tonumber(sub(record, 4, 9)), superseded)
      token = sub(record, 26, 41)
    end
  end
  if taken > 0 then
    return { 0, 0, token, 0, reply }
  end
end

local is_mixed = call('EXISTS', mixed) == 1
local skipped = { claimed = 0, failing = 0, waiting = 0 }
write_when_full()
local token = new_token()
local tail, claimed_score = token .. digits(lease_end) .. nonce, string.format('%.0f', lease_end - CLAIMED)

-- Returns whether an entry has to wait for earlier ones. An instant ahead is of a clock that was set back.
local function is_young(arrival)
  local instant = tonumber(arrival)
  return instant > received_before and instant <= now + AHEAD
end

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
  -- They have arrived before the clock was set back.
  add(string.format('(%.0f', now + AHEAD + WAITING), string.format('(%.0f', NEVER + WAITING), -WAITING - now, 'waiting')
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
      if found == count or instant > latest and instant < now + AHEAD then
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
  if is_mixed and read == length then
    call('DEL', mixed)
  end
  return names, arrived
end

-- Ends the lease of a group: lists its entries one by one.
local function expire(group_token)
  local item, at = call('HGET', groups, group_token), 1
  if not item then
    -- Its names were lost.
    call('INCR', root .. 'w')
    item = ''
  end
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

-- Claims an entry whose lease has expired.
local function claim_expired(name)
  local record, header = call('HGET', records, name) or pending('-', '0', 0, NOW, NOW), header_of(name)
  if sub(header, 1, 1) ~= 'P' then
    lost = lost + 1
    drop(name, record)
    return
  end
  local queue = queue_in(header)
  local state, of_leader = state_of(queue)
  if queue ~= '' and (not state or sub(state, 97) ~= name) then
    -- The state was lost.
    call('INCR', root .. 'w')
    join(queue, state, of_leader, name, sub(record, 1, 65), sub(header, 3, 22) .. NOW .. '000')
    return
  elseif #record > 65 and give_way(queue, state, name, record) then
    return
  elseif is_young(sub(record, 10, 25)) then
    skipped.claimed = skipped.claimed + 1
    return
  end
  local attempt = math.min(tonumber(sub(record, 4, 9)) + 1, 999999)
  length_of_head = math.max(length_of_head, call('STRLEN', name))
  newly_claimed = newly_claimed + (has_claim(record) and 0 or 1)
  call('HSET', records, name, 'C' .. sub(record, 2, 3) .. string.format('%06d', attempt) .. sub(record, 10, 25) .. tail
    .. sub(record, 66))
  call('ZADD', ready, claimed_score, name)
  hand_out(name, sub(record, 10, 25), attempt, is_superseded(header, state))
end

local by_arrival = {}

-- Claims entries from `fresh`, which have an arrival, and pending ones from `ready`, which have a kind.
local function claim_pending(names, arrived, kinds)
  local known, headers = call('HMGET', records, unpack(names)), {}
  local new_records, claimed, queues, raw_states, unlisted = {}, 0, {}, {}, {}
  local asked, answered, handed_out, stamped = 0, 0, {}, {}

  -- Stores that only the records have the arrivals of some entries now.
  local function stamp()
    if #stamped > 0 then
      call('HSET', records, unpack(stamped))
      stamped = {}
    end
  end

  -- Begins a change of several entries: what was read before is read again for those that follow.
  local is_repaired = false
  local function repair()
    stamp()
    is_repaired = true
  end

  for i = 1, #names do
    if known[i] and #known[i] > 65 then
      asked = asked + 1
      queues[asked] = sub(known[i], 105)
    elseif known[i] or kinds[i] then
      headers[i] = header_of(names[i])
      if sub(headers[i], 1, 1) == 'P' then
        asked = asked + 1
        queues[asked] = queue_in(headers[i])
      end
    elseif is_mixed then
      headers[i] = call('GETRANGE', names[i], '0', '0')
    end
  end
  if asked > 0 then
    raw_states = call('HMGET', states, unpack(queues))
  end
  for i, name in ipairs(names) do
    if is_repaired then
      known[i], headers[i] = call('HGET', records, name), header_of(name)
    end
    local header, arrival, record, kind = headers[i], arrived[i], known[i], kinds[i]
    local stage, new_record, attempt, superseded = header and sub(header, 1, 1) or 'P', nil, 1, 0
    if not record and not kind then
      if stage == 'P' then
        new_record = by_arrival[arrival]
        if not new_record then
          new_record = 'G-0000001' .. arrival .. tail
          by_arrival[arrival] = new_record
        end
      elseif stage == '' then
        lost = lost + 1
        repair()
        drop(name, pending('-', '0', 0, arrival, arrival))
      end
    else
      record = record or pending('-', '0', 0, NOW, NOW)
      local queue, state = '', nil
      if stage == 'P' and is_repaired then
        queue = queue_in(header)
        state = queue ~= '' and call('HGET', states, queue)
      elseif stage == 'P' then
        answered = answered + 1
        queue, state = queues[answered], raw_states[answered]
      end
      local stage_of_record, leader = sub(record, 1, 1), state and sub(state, sub(state, 1, 1) == 'n' and 22 or 97)
      arrival = arrival or sub(record, 10, 25)
      if arrival == ZERO then
        arrival = NOW
      end
      if kind and stage_of_record == 'F' then
        -- Its record was lost, and made again when another entry of its entity arrived.
        stage_of_record = 'P'
      end
      if kind and stage_of_record ~= 'P' then
        -- It is listed in the wrong place.
        if stage_of_record == 'C' then
          call('ZADD', ready, score_of(record), name)
        else
          unlisted[#unlisted + 1] = name
        end
      elseif not kind and stage_of_record ~= 'F' then
        if stage_of_record == 'B' and sub(record, 10, 25) == ZERO then
          stamped[#stamped + 1] = name
          stamped[#stamped + 1] = sub(record, 1, 9) .. arrival .. sub(record, 26)
        end
      elseif stage ~= 'P' then
        lost = lost + 1
        repair()
        drop(name, sub(record, 1, 9) .. arrival .. sub(record, 26))
      elseif queue ~= '' and leader ~= name then
        -- The state was lost.
        call('INCR', root .. 'w')
        repair()
        local resolved, of_leader = state_of(queue)
        local place = header and sub(header, 3, 22) .. NOW .. '000' or sub(record, 66, 104)
        join(queue, resolved, of_leader, name, 'P' .. sub(record, 2, 9) .. arrival .. sub(record, 26, 65), place)
      elseif kind == 'failing' and is_young(arrival) then
        skipped.failing = skipped.failing + 1
      else
        attempt = math.min(tonumber(sub(record, 4, 9)) + 1, 999999)
        if queue ~= '' and sub(state, 1, 1) ~= 'n' then
          superseded = header and is_superseded(header, state) or is_shared_superseded(name, record, state)
        end
        new_record = 'G' .. sub(record, 2, 3) .. string.format('%06d', attempt) .. arrival .. tail .. sub(record, 66)
        if kind then
          unlisted[#unlisted + 1] = name
        end
      end
    end
    -- A stored entry that is sent again can be in `fresh` twice.
    if new_record and not handed_out[name] then
      handed_out[name] = true
      new_records[claimed + 1], new_records[claimed + 2] = name, new_record
      claimed, grouped = claimed + 2, grouped + 1
      group_names[2 * grouped - 1] = #name == 52 and '000052' or string.format('%06d', #name)
      group_names[2 * grouped] = name
      hand_out(name, arrival, attempt, superseded)
    end
  end
  stamp()
  if claimed > 0 then
    call('HSET', records, unpack(new_records))
  end
  if #unlisted > 0 then
    call('ZREM', ready, unpack(unlisted))
  end
end

local steps = 0
while taken < maximum and bytes < MAX_BYTES and steps < MAX_STEPS do
  steps = steps + 1
  local head, count = call('LINDEX', fresh, '0') or '', math.min(CHUNK, maximum - taken)
  if head == '' then
    -- The first item may stand for nothing.
    head = call('LINDEX', fresh, '1') or ''
  end
  -- Large entries are read in smaller chunks.
  length_of_head = head ~= '' and call('STRLEN', sub(head, 23, 22 + tonumber(sub(head, 17, 22)))) or length_of_head
  count = math.max(math.min(count, math.floor(MAX_BYTES / (length_of_head + 1))), 1)
  local all, names, arrived, kinds = next_ready(count), {}, {}, {}
  local oldest_fresh, expired = #all > 0 and tonumber(sub(head, 1, 16)), nil
  local found, taken_before = 0, taken
  for i = 1, #all do
    if found >= count or expired then
      break
    end
    if oldest_fresh and oldest_fresh < all[i][2] then
      -- Those that arrived before come first.
      local more, more_arrived = take_fresh(count - found, math.min(all[i][2] - 1, received_before))
      for k = 1, #more do
        names[found + k], arrived[found + k] = more[k], more_arrived[k]
      end
      found = found + #more
      oldest_fresh = nil
    end
    if all[i][3] == 'claimed' then
      expired = all[i][1]
    elseif found < count then
      found = found + 1
      names[found], kinds[found] = all[i][1], all[i][3]
    end
  end
  if found < count and not expired then
    local more, more_arrived = take_fresh(count - found, received_before)
    for k = 1, #more do
      names[found + k], arrived[found + k] = more[k], more_arrived[k]
    end
    found = found + #more
  end
  if found > 0 then
    claim_pending(names, arrived, kinds)
  end
  if expired and sub(expired, 1, 1) ~= '{' then
    expire(expired)
  elseif expired and taken < maximum then
    claim_expired(expired)
  elseif found == 0 or taken >= maximum * 0.75 and taken < taken_before + found then
    -- Nothing is left, or a few entries were behind others: they are not worth another step.
    break
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
return { lost, call('EXISTS', root .. 'w', root .. 'counts'), token, length_of_head, reply }
