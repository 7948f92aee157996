-- ARGV: maximum number of entries, then pairs of a queue of version 1 and the compact hash of its name.
-- Moves entries of version 1. Returns 1 if there are more, otherwise 0.
--
-- Version 1 had a hash `entry:<key>`, a sorted set `open:<queue>` of 20 digits of rank, 16 of a counter and the key, a
-- hash `entity:<queue>`, sorted sets of queues (`fresh`, `later`, `idle`), one of the keys of done entries (`done`), and
-- `counts`.
local rest = tonumber(ARGV[1])

local function move(position, hashed)
  local text = sub(position, 37)
  local old = call('HMGET', root .. 'entry:' .. text, 'rank', 'type', 'body', 'received', 'stage', 'at', 'token',
    'attempt', 'entity')
  call('DEL', root .. 'entry:' .. text)
  local key = compact(text)
  if not old[3] or call('EXISTS', entry_of(key)) == 1 then
    return
  end
  local queue, stage, at, attempts = old[9] and hashed or key, old[5], tonumber(old[6]), tonumber(old[8] or 0)
  local is_delayed = stage == 'waits'
  local header = 'P' .. (old[1] == '' and '0' or '1') .. sub(position, 1, 20) .. digits(tonumber(old[4]))
    .. (is_delayed and digits(at) or ZERO) .. string.format('%06d', attempts) .. (is_delayed and '1' or '0')
    .. (queue == key and '0' or queue)
  local entity = old[9] or ''
  call('SET', entry_of(key), header .. struct.pack('>I4', #old[2]) .. old[2] .. struct.pack('>I4', #entity) .. entity .. old[3])
  if is_delayed then
    call('SADD', failing, key)
  elseif stage == 'claimed' then
    call('HSET', claims, key, digits(tonumber(old[7])) .. digits(at) .. string.format('%06d', attempts))
  end
  join(queue, key, header, sub(position, 1, 20))
  if stage == 'claimed' and at > now then
    call('ZADD', ready, at - LEASED, queue)
  end
end

-- Moves what is known of an entity.
local function move_entity(name, queue)
  local old = call('HMGET', root .. 'entity:' .. name, 'latest', 'finished')
  if not old[1] and not old[2] then
    return
  end
  local idle_since = call('ZSCORE', root .. 'idle', name)
  local changed = idle_since and digits(tonumber(idle_since)) or digits(now)
  local state = call('GET', state_of(queue)) or '0' .. LOWEST .. NO_RANK .. ZERO
  local highest = sub(state, 22, 41)
  if old[2] and (highest == NO_RANK or highest < old[2]) then
    highest = old[2]
  end
  call('SET', state_of(queue), sub(state, 1, 1) .. (old[1] or sub(state, 2, 21)) .. highest .. changed .. sub(state, 58))
  if sub(state, 1, 1) == '0' then
    call('RPUSH', log, '1' .. queue)
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
  if call('EXISTS', entry_of(key)) == 0 then
    call('SET', entry_of(key), 'D' .. ZERO .. digits(tonumber(old_done[i + 1])))
    call('RPUSH', log, '0' .. key)
  end
  call('ZREM', root .. 'done', old_done[i])
end
if call('EXISTS', root .. 'fresh', root .. 'later', root .. 'idle', root .. 'done') > 0 then
  return 1
end
call('DEL', root .. 'counts')
call('SET', root .. 'v', '2')
return 0
