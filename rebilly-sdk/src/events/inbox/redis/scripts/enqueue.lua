-- ARGV: for each entry its key, queue or '' without an entity, rank or '' without a revision, content.
-- Returns one letter for each: S (stored), D (duplicate), F (full).
local names = {}
for i = 1, #ARGV / 4 do
  names[i] = entry_of(ARGV[4 * i - 3])
end
local some_known = call('EXISTS', unpack(names)) > 0
local results, first_index, added, asked, revived = {}, {}, {}, {}, {}
for i, name in ipairs(names) do
  local key, queue = ARGV[4 * i - 3], ARGV[4 * i - 2]
  results[i] = 'D'
  if not first_index[key] then
    first_index[key] = i
    local stage = some_known and call('GETRANGE', name, 0, 0) or ''
    if stage == '' then
      results[i] = 'S'
      added[#added + 1] = i
      if queue ~= '' then
        asked[#asked + 1] = state_of(queue)
      end
    elseif stage == 'X' or stage == 'P' and not call('ZSCORE', open, key) then
      results[i] = 'S'
      revived[#revived + 1] = key
    end
  end
end

-- Entries of entities without open ones are added together, the others one after another.
local states, latest, state_index = #asked > 0 and call('MGET', unpack(asked)), {}, 0
local number = last_number()
local values, listed, opened, others = { numbers, digits(number + #added) }, {}, {}, {}
for _, i in ipairs(added) do
  local key, queue, rank, content = ARGV[4 * i - 3], ARGV[4 * i - 2], ARGV[4 * i - 1], ARGV[4 * i]
  local has_revision = rank == '' and '0' or '1'
  number = number + 1
  local position = digits(number)
  local state, is_first = false, true
  if queue == '' then
    rank = LOWEST
  else
    state_index = state_index + 1
    state, is_first = states[state_index], not latest[queue]
    if rank == '' then
      -- Without a revision, the entry is ordered with the previous one.
      rank = latest[queue] or state and sub(state, 2, 21) or LOWEST
    end
    latest[queue] = rank
  end
  local header = 'P' .. has_revision .. rank .. position .. NEW .. (queue == '' and '0' or queue)
  values[#values + 1] = names[i]
  values[#values + 1] = header .. content
  if is_first and (not state or sub(state, 1, 1) == '0') then
    listed[#listed + 1] = arrival(number)
    listed[#listed + 1] = queue == '' and key or queue
    opened[#opened + 1] = position
    opened[#opened + 1] = key
    if queue ~= '' then
      values[#values + 1] = state_of(queue)
      values[#values + 1] = '1' .. rank .. (state and sub(state, 22, 57) or NO_RANK .. ZERO) .. key
    end
  else
    others[#others + 1] = { queue, key, header, rank }
  end
end
if #added > 0 then
  local stored = redis.pcall('MSET', unpack(values))
  if stored.err then
    if not string.find(stored.err, 'OOM', 1, true) then
      return stored
    end
    for i in ipairs(names) do
      results[i] = first_index[ARGV[4 * i - 3]] == i and results[i] or results[first_index[ARGV[4 * i - 3]]]
    end
    for i in ipairs(names) do
      results[i] = results[i] == 'S' and 'F' or results[i]
    end
    return table.concat(results)
  end
  if #listed > 0 then
    call('ZADD', ready, unpack(listed))
    call('ZADD', open, unpack(opened))
  end
  for _, other in ipairs(others) do
    join(other[1], other[2], other[3], other[4])
  end
end
if #revived > 0 then
  write_when_full()
end
for _, key in ipairs(revived) do
  revive(key, header_of(key))
end
return table.concat(results)
