-- ARGV: for each entry its key, queue or '' without an entity, rank or '' without a revision, value.
-- Returns one letter for each: S (stored), D (duplicate), F (full).
local count, first_index, results, new, values, queues = #ARGV / 4, {}, {}, {}, {}, {}
local added = 0
for i = 1, count do
  local key = ARGV[4 * i - 3]
  if first_index[key] then
    results[i] = 'D'
  else
    first_index[key], results[i] = i, 'S'
    added = added + 1
    new[added], queues[added] = i, ARGV[4 * i - 2]
    values[2 * added - 1], values[2 * added] = entry_of(key), ARGV[4 * i]
  end
end
local stored, revived = redis.pcall('MSETNX', unpack(values)), {}
local is_full = type(stored) == 'table' and stored.err and string.find(stored.err, 'OOM', 1, true)
if type(stored) == 'table' and stored.err and not is_full then
  return stored
elseif stored ~= 1 then
  -- Some are known, or Redis is full.
  local all, names = new, values
  new, queues, values, added = {}, {}, {}, 0
  for position, i in ipairs(all) do
    local key, name = ARGV[4 * i - 3], names[2 * position - 1]
    local stage = call('GETRANGE', name, 0, 0)
    local is_lost = stage == 'P' and not call('ZSCORE', ready, key)
    if stage == 'D' or stage == 'P' and not is_lost then
      results[i] = 'D'
    elseif is_full then
      results[i] = 'F'
    elseif stage == '' then
      added = added + 1
      new[added], queues[added] = i, ARGV[4 * i - 2]
      values[2 * added - 1], values[2 * added] = name, ARGV[4 * i]
    else
      revived[#revived + 1] = key
    end
  end
  if is_full then
    -- A second entry of a key is as full as the first one.
    for i = 1, count do
      results[i] = results[first_index[ARGV[4 * i - 3]]]
    end
    return table.concat(results)
  elseif added > 0 then
    call('MSET', unpack(values))
  end
end

-- Entities without open entries are handled together, the others one after another.
if added > 0 then
  local known, number, latest = call('HMGET', states, unpack(queues)), new_number(), {}
  local scores, new_states, others = {}, {}, {}
  local listed, changed = 0, 0
  for position, i in ipairs(new) do
    local key, queue, rank, state = ARGV[4 * i - 3], queues[position], ARGV[4 * i - 1], known[position]
    local is_new, last = true, false
    if queue ~= '' then
      last = latest[queue] or state and sub(state, 2, 21)
      is_new = not latest[queue] and (not state or sub(state, 1, 1) == '0')
      -- Without a revision, an entry is ordered with the previous one.
      latest[queue] = rank ~= '' and rank or last or LOWEST
    end
    local is_late = state and is_new and rank ~= '' and sub(state, 22, 41) ~= NO_RANK and rank < sub(state, 22, 41)
    if is_new then
      listed = listed + 2
      scores[listed - 1], scores[listed] = NOW, key
      if queue ~= '' then
        changed = changed + 2
        new_states[changed - 1] = queue
        new_states[changed] = '1' .. latest[queue] .. (state and sub(state, 22, 57) or NO_RANK .. ZERO) .. key
      end
      if is_late then
        scores[listed - 1] = now + WAITING
        call('HSET', records, key, 'Ps' .. sub(pending('0', 0, NOW, NOW), 3))
      end
    else
      others[#others + 1] = { i, queue, latest[queue], position }
    end
  end
  call('SET', root .. 'n', number)
  if listed > 0 then
    call('ZADD', ready, unpack(scores))
  end
  if changed > 0 then
    call('HSET', states, unpack(new_states))
  end
  arrive(NOW, added)
  for _, other in ipairs(others) do
    local place = other[3] .. number .. string.format('%03d', other[4])
    join(other[2], ARGV[4 * other[1] - 3], pending('0', 0, NOW, NOW), place, other[3])
  end
end
for _, key in ipairs(revived) do
  revive(key, header_of(key))
end
return table.concat(results)
