-- ARGV: for each claim its key, queue or '' without an entity, rank or '' without a revision, token. Returns one digit
-- for each: 1, or 0 if the claim is lost.
local keys, state_names, results = {}, {}, {}
for i = 1, #ARGV / 4 do
  keys[i], state_names[i] = ARGV[4 * i - 3], state_of(ARGV[4 * i - 2])
end
local claimed, states = call('HMGET', claims, unpack(keys)), call('MGET', unpack(state_names))
local acknowledged, done, values, items, idle, others = {}, {}, {}, {}, {}, {}
for i, key in ipairs(keys) do
  local queue, rank, token, claim = ARGV[4 * i - 2], ARGV[4 * i - 1], ARGV[4 * i], claimed[i]
  local state, mark = states[i], 'D' .. token .. digits(now)
  if acknowledged[key] then
    results[i] = acknowledged[key] == token and '1' or '0'
  elseif not claim or sub(claim, 1, 16) ~= token then
    -- Its first response may have been lost.
    results[i] = call('GETRANGE', entry_of(key), 0, 16) == 'D' .. token and '1' or '0'
  else
    results[i], acknowledged[key] = '1', token
    if queue == '' or state and sub(state, 1, 1) == '1' and sub(state, 58) == key then
      values[#values + 1] = entry_of(key)
      values[#values + 1] = mark
      done[#done + 1] = key
      if queue == '' then
        idle[#idle + 1], items[#items + 1] = key, '0' .. key
      else
        local highest = sub(state, 22, 41)
        if rank ~= '' and (highest == NO_RANK or highest < rank) then
          highest = rank
        end
        values[#values + 1] = state_names[i]
        values[#values + 1] = '0' .. sub(state, 2, 21) .. highest .. digits(now)
        idle[#idle + 1], items[#items + 1] = queue, '1' .. queue .. key
      end
    else
      others[#others + 1] = i
    end
  end
end
write_when_full()
if #done > 0 then
  call('MSET', unpack(values))
  call('ZREM', ready, unpack(idle))
  call('ZREM', open, unpack(done))
  call('HDEL', claims, unpack(done))
  call('RPUSH', log, unpack(items))
end
-- Entities with several open entries, or with a lost state.
for _, i in ipairs(others) do
  local key, queue = keys[i], ARGV[4 * i - 2]
  leave(queue, key, header_of(key), tonumber(sub(claimed[i], 17, 32)) > now)
  complete(queue, key, ARGV[4 * i], ARGV[4 * i - 1])
  if not states[i] then
    call('INCR', root .. 'w')
  end
end
return table.concat(results)
