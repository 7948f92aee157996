-- ARGV: maximum number of entries, then pairs of a queue of version 1 and the compact hash of its name.
-- Moves entries of version 1. Returns 1 if there are more, otherwise 0.
--
-- Version 1 had a hash `entry:<key>`, a sorted set `open:<queue>` of 20 digits of rank, 16 of a counter and the key, a
-- hash `entity:<queue>`, sorted sets of queues (`fresh`, `later`, `idle`), one of the keys of done entries (`done`), and
-- `counts`.
local rest = tonumber(ARGV[1])

local function move(position, hashed)
  local text = sub(position, 37)
  local old = call('HMGET', root .. 'entry:' .. text, 'rank', 'type', 'body', 'received', 'stage', 'at', 'attempt', 'entity')
  call('DEL', root .. 'entry:' .. text)
  local name = root .. compact(text)
  if not old[3] or call('EXISTS', name) == 1 then
    return
  end
  local queue, entity = old[8] and hashed or '', old[8] or ''
  local header = 'P' .. (old[1] == '' and '0' or '1') .. sub(position, 1, 20) .. (queue == '' and '0' or queue)
  local content = struct.pack('>I4', #old[2]) .. old[2] .. struct.pack('>I4', #entity) .. entity .. old[3]
  call('SET', name, header .. content)
  local arrival, stage, attempts = digits(tonumber(old[4])), old[5], tonumber(old[7] or 0)
  local at = stage == 'fresh' and arrival or digits(tonumber(old[6]))
  local record = pending('-', stage == 'waits' and '1' or '0', attempts, arrival, at)
  if stage == 'claimed' then
    record = 'C' .. sub(record, 2)
    call('HINCRBY', counts, 'c', 1)
  end
  local place = sub(position, 1, 20) .. arrival .. '000'
  arrive(arrival, 1)
  local state, of_leader = state_of(queue)
  if state and is_claimed(record) then
    take_lead(queue, state, of_leader, name, shared(record, place, queue))
  else
    join(queue, state, of_leader, name, record, place, sub(position, 1, 20))
  end
end

-- Moves what is known of an entity.
local function move_entity(name, queue)
  local old = call('HMGET', root .. 'entity:' .. name, 'latest', 'finished')
  if not old[1] and not old[2] then
    return
  end
  local instant = call('ZSCORE', root .. 'idle', name)
  instant = instant and digits(tonumber(instant)) or NOW
  local state = state_of(queue) or '0' .. LOWEST .. NO_RANK .. ZERO
  local highest = sub(state, 22, 41)
  if old[2] and (highest == NO_RANK or highest < old[2]) then
    highest = old[2]
  end
  call('HSET', states, queue, sub(state, 1, 1) .. (old[1] or sub(state, 2, 21)) .. highest .. instant .. sub(state, 58))
  if sub(state, 1, 1) == '0' then
    call('RPUSH', log, instant .. queue .. instant .. '000000')
  end
end

write_when_full()
for i = 2, #ARGV, 2 do
  local name = ARGV[i]
  local positions = rest > 0 and call('ZRANGE', root .. 'open:' .. name, 0, rest - 1) or {}
  for _, position in ipairs(positions) do
    move(position, ARGV[i + 1])
    call('ZREM', root .. 'open:' .. name, position)
    rest = rest - 1
  end
  if rest > 0 then
    move_entity(name, ARGV[i + 1])
    call('DEL', root .. 'open:' .. name, root .. 'claimed:' .. name, root .. 'entity:' .. name)
    for _, index in ipairs({ 'fresh', 'later', 'idle' }) do
      call('ZREM', root .. index, name)
    end
  end
end
local old_done = rest > 0 and call('ZRANGE', root .. 'done', 0, rest - 1, 'WITHSCORES') or {}
for i = 1, #old_done, 2 do
  local key = compact(old_done[i])
  if call('EXISTS', root .. key) == 0 then
    call('SET', root .. key, 'E' .. ZERO)
    call('RPUSH', log, digits(tonumber(old_done[i + 1])) .. '0' .. string.format('%06d', #key) .. key)
  end
  call('ZREM', root .. 'done', old_done[i])
end
if call('EXISTS', root .. 'fresh', root .. 'later', root .. 'idle', root .. 'done') > 0 then
  return 1
end
call('DEL', root .. 'counts')
call('SET', root .. 'v', '2')
return 0
