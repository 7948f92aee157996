-- ARGV: maximum, lease, reorder window, nonce, 1 if the response to the same call may have been lost.
-- Returns the number of lost entries, a number above 0 if the indexes need work, and a list of the key, the token, the
-- attempt, 1 if it is superseded and the entry of each claim.
local CHUNK, MAX_BYTES, MAX_SKIPPED = 64, 8 * 1024 * 1024, 1000
local maximum, lease_end, received_before = tonumber(ARGV[1]), now + tonumber(ARGV[2]), now - tonumber(ARGV[3])
local nonce = ARGV[4]
local list, lost, taken, bytes = {}, 0, 0, 0
local skipped = { leased = 0, delayed = 0, new = 0 }

local function hand_out(key, token, attempt, entry, state)
  local last = #list
  list[last + 1], list[last + 2], list[last + 3] = key, token, attempt
  list[last + 4], list[last + 5] = is_superseded(entry, state), entry
end

local function between(from, to, kind, count)
  return call('ZRANGEBYSCORE', ready, from, to, 'WITHSCORES', 'LIMIT', skipped[kind], count)
end

-- Returns the queues that have been claimable for longest, and the kind of each.
local function next_queues(count)
  local all = {}
  local function add(found, offset, kind)
    for i = 1, #found, 2 do
      all[#all + 1] = { found[i], tonumber(found[i + 1]) + offset, kind }
    end
  end
  if skipped.leased + skipped.delayed < MAX_SKIPPED then
    add(between('-inf', string.format('(%.0f', now - LEASED), 'leased', count), LEASED, 'leased')
    add(between(-DELAYED, string.format('(%.0f', now - DELAYED), 'delayed', count), DELAYED, 'delayed')
  end
  local has_others = #all > 0
  add(between(0, received_before, 'new', count), 0, 'new')
  if has_others then
    table.sort(all, function(one, other) return one[2] < other[2] end)
  end
  return all, math.min(#all, count)
end

-- Removes what refers to a lost entry. A lost state may have had other entries, which the repair finds.
local function drop(queue, state, key, position)
  lost = lost + 1
  if not state and call('ZSCORE', open, queue) or key and state then
    forget(key)
  else
    call('INCR', root .. 'w')
  end
  if position then
    call('ZREM', positions_of(queue), position)
  elseif state then
    call('SET', state_of(queue), '0' .. sub(state, 2, 57))
    release_state(queue, state)
  end
  relist(queue, true)
end

if ARGV[5] == '1' then
  local all = call('HGETALL', claims)
  for i = 1, #all, 2 do
    local key, claim = all[i], all[i + 1]
    local entry = sub(claim, 39) == nonce and call('GET', entry_of(key))
    if entry and sub(entry, 1, 1) == 'P' then
      local state = call('GET', state_of(queue_in(entry, key)))
      hand_out(key, tonumber(sub(claim, 1, 16)), tonumber(sub(claim, 33, 38)), entry, state)
    end
  end
  if #list > 0 then
    return { 0, 0, list }
  end
end

write_when_full()
local number, new_score = last_number(), lease_end - LEASED
while taken < maximum and bytes < MAX_BYTES do
  local queues, count = next_queues(math.min(CHUNK, maximum - taken))
  if count == 0 then
    break
  end
  local keys, names, state_names, positions = {}, {}, {}, {}
  for i = 1, count do
    state_names[i] = state_of(queues[i][1])
  end
  local states = call('MGET', unpack(state_names))
  for i = 1, count do
    local key, position = first_in(queues[i][1], states[i])
    keys[i], positions[i], names[i] = key or '', position, entry_of(key or '')
  end
  local entries, claimed = call('MGET', unpack(names)), call('HMGET', claims, unpack(keys))
  local new_claims, scores, tried = {}, {}, {}
  for i = 1, count do
    local queue, kind, key, entry = queues[i][1], queues[i][3], keys[i], entries[i]
    local next_attempt = entry and sub(entry, 39, 54)
    if not entry or sub(entry, 1, 1) ~= 'P' then
      drop(queue, states[i], key ~= '' and key, positions[i])
    elseif next_attempt ~= ZERO and tonumber(next_attempt) > now then
      scores[#scores + 1], scores[#scores + 2] = tonumber(next_attempt) - DELAYED, queue
    elseif kind ~= 'new' and arrival(tonumber(sub(entry, 23, 38))) > received_before then
      skipped[kind] = skipped[kind] + 1
    else
      taken, number, bytes = taken + 1, number + 1, bytes + #entry
      local attempt = tonumber(claimed[i] and sub(claimed[i], 33, 38) or sub(entry, 55, 60)) + 1
      attempt = math.min(attempt, 999999)
      new_claims[#new_claims + 1] = key
      new_claims[#new_claims + 1] = digits(number) .. digits(lease_end) .. string.format('%06d', attempt) .. nonce
      scores[#scores + 1], scores[#scores + 2] = new_score, queue
      if sub(entry, 61, 61) == '1' then
        tried[#tried + 1] = key
      end
      hand_out(key, number, attempt, entry, states[i])
    end
  end
  if #new_claims > 0 then
    call('HSET', claims, unpack(new_claims))
  end
  if #scores > 0 then
    call('ZADD', ready, unpack(scores))
  end
  if #tried > 0 then
    call('SREM', failing, unpack(tried))
  end
end
if taken > 0 then
  call('SET', numbers, digits(number))
end
return { lost, call('EXISTS', root .. 'w', root .. 'counts'), list }
