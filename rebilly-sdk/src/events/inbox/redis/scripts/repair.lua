-- Restores indexes from the entries, one step at a time.
-- ARGV: `begin`; `end` and the result of `begin`; or `keys`, `open`, `claims` or `failing`, cursor, pattern of the
-- entries and states, 1 if the list of done entries was lost.
-- Returns the number of losses for `begin`, otherwise the next cursor and the number of repaired entries.
local step, cursor = ARGV[1], ARGV[2]
if step == 'begin' then
  return tonumber(call('GET', root .. 'w') or 0)
elseif step == 'end' then
  -- A later loss needs another repair.
  if call('GET', root .. 'w') == cursor then
    call('DEL', root .. 'w')
  end
  return { '0', 0 }
end
write_when_full()
local repaired = 0

local function is_placed(key, header)
  local queue = queue_in(header, key)
  local state = queue ~= key and call('GET', state_of(queue))
  local is_member = queue == key
  if state and sub(state, 1, 1) == '2' then
    is_member = call('ZSCORE', positions_of(queue), sub(header, 3, 38) .. key)
  elseif state then
    is_member = sub(state, 58) == key
  end
  return is_member and call('ZSCORE', open, key) and call('ZSCORE', ready, queue)
end

if step == 'keys' then
  local page = call('SCAN', cursor, 'MATCH', ARGV[3], 'COUNT', 500)
  for _, name in ipairs(page[2]) do
    local key, header = sub(name, #entry_of('') + 1), redis.pcall('GETRANGE', name, 0, 93)
    local stage = type(header) == 'string' and sub(header, 1, 1)
    if name == state_of(key) then
      if stage == '0' and ARGV[4] == '1' then
        call('RPUSH', log, '1' .. key)
      end
    elseif stage == 'P' and not is_placed(key, header) then
      join(queue_in(header, key), key, header)
      repaired = repaired + 1
    elseif stage == 'X' and call('ZADD', dead, 0, text_of(key)) == 1 then
      repaired = repaired + 1
    elseif stage == 'D' and ARGV[4] == '1' then
      call('RPUSH', log, '0' .. key)
    end
  end
  return { page[1], repaired }
end

local COMMANDS = { open = { 'ZSCAN', open, 2 }, claims = { 'HSCAN', claims, 2 }, failing = { 'SSCAN', failing, 1 } }
local command, index, width = unpack(COMMANDS[step])
local page = call(command, index, cursor, 'COUNT', 500)
for i = 1, #page[2], width do
  local key = page[2][i]
  if key ~= '' and call('GETRANGE', entry_of(key), 0, 0) ~= 'P' then
    forget(key)
    repaired = repaired + 1
  end
end
return { page[1], repaired }
