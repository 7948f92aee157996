-- Restores indexes from the entries, one step at a time.
-- ARGV: `begin`; `end` and the result of `begin`; or `entries`, `ready`, `records` or `states`, cursor, pattern of the
-- entries, 1 if the list of done entries was lost, 1 if records or `fresh` were lost.
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

-- Returns true if the indexes agree on an open entry.
local function is_placed(name, header)
  local queue, record = queue_in(header), call('HGET', records, name)
  local state = state_of(queue)
  if queue ~= '' and not state then
    return false
  elseif not record then
    return ARGV[5] == '0' and (queue == '' or sub(state, 97) == name)
  elseif sub(record, 2, 2) == 'm' and sub(state, 97) ~= name then
    return call('ZSCORE', positions_of(queue), sub(record, 66, 104) .. name)
  end
  local kind, token = sub(record, 1, 1), sub(record, 26, 41)
  if queue ~= '' and sub(state, 97) ~= name then
    return false
  elseif kind == 'G' then
    return call('HEXISTS', groups, token) == 1 and call('ZSCORE', ready, token)
  end
  return kind == 'F' and ARGV[5] == '0' or call('ZSCORE', ready, name)
end

if step == 'entries' then
  local page = call('SCAN', cursor, 'MATCH', ARGV[3], 'COUNT', 500)
  for _, name in ipairs(page[2]) do
    local header = redis.pcall('GETRANGE', name, 0, 54)
    local stage = type(header) == 'string' and sub(header, 1, 1)
    local behind = ARGV[5] == '1' and stage == 'P' and call('HGET', records, name)
    if behind and sub(behind, 1, 1) == 'B' and sub(behind, 10, 25) == ZERO then
      -- It may not be in `fresh`, where it would be found when it becomes the leader.
      call('HSET', records, name, sub(behind, 1, 9) .. NOW .. sub(behind, 26))
    end
    if stage == 'P' and not is_placed(name, header) then
      local record = call('HGET', records, name)
      local place = record and sub(record, 66, 104) or ''
      if not record or sub(record, 1, 1) == 'F' or sub(record, 1, 1) == 'B' then
        record = pending('-', '0', 0, NOW, NOW)
      elseif sub(record, 1, 1) == 'G' then
        record = 'C' .. sub(record, 2)
      end
      local queue = queue_in(header)
      local state, of_leader = state_of(queue)
      call('SET', mixed, '')
      place = place ~= '' and place or sub(header, 3, 22) .. NOW .. '000'
      join(queue, state, of_leader, name, sub(record, 1, 65), place)
      repaired = repaired + 1
    elseif stage == 'X' and call('ZADD', dead, 0, text_of(sub(name, #root + 1))) == 1 then
      repaired = repaired + 1
    elseif (stage == 'D' or stage == 'E') and ARGV[4] == '1' then
      call('RPUSH', log, log_item('', '', sub(name, #root + 1)))
    end
  end
  return { page[1], repaired }
end

local COMMANDS = { ready = { 'ZSCAN', ready }, records = { 'HSCAN', records }, states = { 'HSCAN', states } }
local command, index = unpack(COMMANDS[step])
local page = call(command, index, cursor, 'COUNT', 500)
for i = 1, #page[2], 2 do
  local name, value = page[2][i], page[2][i + 1]
  if name == '' or name == NOTHING or step == 'ready' and sub(name, 1, 1) ~= '{' then
    -- It stands for nothing, or is the token of a group.
  elseif step == 'states' then
    local state = resolve(value)
    if ARGV[4] == '1' and sub(state, 1, 1) == '0' then
      call('RPUSH', log, log_item(name, sub(state, 42, 57), ''))
    end
  elseif call('GETRANGE', name, 0, 0) ~= 'P' then
    drop(name, call('HGET', records, name) or pending('-', '0', 0, NOW, NOW))
    repaired = repaired + 1
  end
end
return { page[1], repaired }
