-- Restores indexes from the entries, one step at a time.
-- ARGV: `begin`; `end` and the result of `begin`; or `entries`, `ready`, `records` or `states`, cursor, pattern of the
-- entries, 1 if the list of done entries was lost.
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

-- Returns true if an open entry is in `ready`, and the queue of its entity agrees.
local function is_placed(key, header)
  local queue = queue_in(header, key)
  local state, record = state_of(queue, key), call('HGET', records, key)
  if not call('ZSCORE', ready, key) or queue == key then
    return queue == key and call('ZSCORE', ready, key)
  elseif state and sub(state, 1, 1) == '2' then
    return record and sub(record, 2, 2) == 'm' and call('ZSCORE', positions_of(queue), sub(record, 66, 104) .. key)
  end
  return state and sub(state, 1, 1) == '1' and sub(state, 58) == key
end

if step == 'entries' then
  local page = call('SCAN', cursor, 'MATCH', ARGV[3], 'COUNT', 500)
  for _, name in ipairs(page[2]) do
    local key, header = sub(name, #entry_of('') + 1), redis.pcall('GETRANGE', name, 0, 54)
    local stage = type(header) == 'string' and sub(header, 1, 1)
    if stage == 'P' and not is_placed(key, header) then
      local record = record_of(key)
      if not record then
        record = pending('0', 0, NOW, NOW)
        arrive(NOW, 1)
      end
      local place = sub(record, 66, 104)
      join(queue_in(header, key), key, record, place ~= '' and place or sub(header, 3, 22) .. sub(record, 10, 25) .. '000')
      repaired = repaired + 1
    elseif stage == 'X' and call('ZADD', dead, 0, text_of(key)) == 1 then
      repaired = repaired + 1
    elseif stage == 'D' and ARGV[4] == '1' then
      call('RPUSH', log, log_item(key, key))
    end
  end
  return { page[1], repaired }
end

local COMMANDS = { ready = { 'ZSCAN', ready }, records = { 'HSCAN', records }, states = { 'HSCAN', states } }
local command, index = unpack(COMMANDS[step])
local page = call(command, index, cursor, 'COUNT', 500)
for i = 1, #page[2], 2 do
  local key, value = page[2][i], page[2][i + 1]
  if key == '' then
    -- It stands for nothing.
  elseif step == 'states' then
    if ARGV[4] == '1' and sub(value, 1, 1) == '0' then
      call('RPUSH', log, log_item(key, ''))
    end
  elseif call('GETRANGE', entry_of(key), 0, 0) ~= 'P' then
    local record = record_of(key)
    if record then
      drop(key, record)
    else
      call('ZREM', ready, key)
    end
    repaired = repaired + 1
  end
end
return { page[1], repaired }
