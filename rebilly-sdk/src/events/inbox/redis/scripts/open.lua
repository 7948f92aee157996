-- Opens the inbox: creates it, and restores indexes that were lost. Returns `ready`; `upgrade` if there are entries of
-- version 1; or `incompatible` for other data, which stay as they are.
local TYPES = {
  v = 'string', n = 'string', k = 'string', w = 'string', u = 'string', f = 'list', r = 'zset', s = 'hash', q = 'hash', x = 'zset',
  y = 'hash', g = 'hash', l = 'list', a = 'zset', b = 'hash',
  counts = 'hash', fresh = 'zset', later = 'zset', done = 'zset', idle = 'zset'
}
local exists = {}
for name, expected in pairs(TYPES) do
  local actual = call('TYPE', root .. name).ok
  if actual ~= 'none' and actual ~= expected then
    return 'incompatible'
  end
  exists[name] = actual ~= 'none'
end
local version = exists.v and call('GET', root .. 'v')
if version and version ~= '1' and version ~= '2' then
  return 'incompatible'
end
local marked = {
  r = exists.r and call('ZSCORE', ready, NOTHING), s = exists.s and call('HGET', records, ''),
  q = exists.q and call('HGET', states, ''), x = exists.x and call('ZSCORE', dead, LAST),
  f = exists.f, l = exists.l
}
local is_ours = version or marked.r or marked.s or marked.q or marked.x
for name in pairs(marked) do
  if exists[name] and (not marked[name] or not is_ours) then
    return 'incompatible'
  end
end
for _, name in ipairs({ 'n', 'k', 'w', 'u', 'y', 'a', 'b', 'g' }) do
  if exists[name] and not is_ours then
    return 'incompatible'
  end
end
if exists.counts and not call('HGET', root .. 'counts', 'counter') then
  return 'incompatible'
end

write_when_full()
for name in pairs(marked) do
  if not marked[name] and is_ours then
    -- The repair depends on the lost key.
    call('INCRBY', root .. 'w', name == 'l' and 1000000 or (name == 'f' or name == 's') and 1000000000 or 1)
  end
end
call('ZADD', ready, 'inf', NOTHING)
call('HSET', records, '', '')
call('HSET', states, '', '')
call('ZADD', dead, 0, LAST)
for _, name in ipairs({ 'f', 'l' }) do
  if not exists[name] then
    call('RPUSH', root .. name, '')
  end
end
if version ~= '2' and (exists.counts or exists.fresh or exists.later or exists.done or exists.idle) then
  call('SET', root .. 'v', '1')
  return 'upgrade'
end
call('SET', root .. 'v', '2')
return 'ready'
