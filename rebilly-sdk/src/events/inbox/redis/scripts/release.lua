-- ARGV: R (retry), U (unhandled), D (delete) or L (dead letter); key; queue or '' without an entity; first token of its
-- call; delay of a retry or error of a dead letter; text of the key. Returns 1, or 0 if the claim is lost.
local kind, key = ARGV[1], ARGV[2]
local queue, record = ARGV[3] == '' and key or ARGV[3], call('HGET', records, key)
if not record or sub(record, 1, 1) ~= 'C' or sub(record, 26, 41) ~= ARGV[4] then
  return 0
end
write_when_full()
local attempts, arrival = tonumber(sub(record, 4, 9)), sub(record, 10, 25)
if kind == 'R' or kind == 'U' then
  local failed, instant = '1', arrival
  if kind == 'R' then
    instant = digits(now + tonumber(ARGV[5]))
  else
    failed, attempts = sub(record, 3, 3), math.max(attempts - 1, 0)
  end
  record = 'P' .. sub(record, 2, 2) .. sub(pending(failed, attempts, arrival, instant), 3) .. sub(record, 66)
  call('HSET', records, key, record)
  if sub(record, 2, 2) == 'm' then
    call('ZADD', ready, score_of(record, NEVER), key)
    local state = call('HGET', states, queue)
    if state then
      update(queue, state)
    end
  else
    call('ZADD', ready, score_of(record), key)
  end
  return 1
end
local state = leave(queue, key, record)
if kind == 'D' then
  call('DEL', entry_of(key))
  if state and call('HEXISTS', dead_counts, queue) == 0 then
    -- The state is deleted now, or with the last done entry.
    if sub(state, 42, 57) == ZERO then
      call('HDEL', states, queue)
    else
      call('RPUSH', log, log_item(queue, ''))
    end
  end
elseif call('EXISTS', entry_of(key)) == 1 then
  local place = sub(record, 66, 104)
  if place == '' then
    place = (state and sub(state, 2, 21) or LOWEST) .. arrival .. '000'
  end
  call('SETRANGE', entry_of(key), 0, 'X')
  call('SET', failure_of(key), NOW .. arrival .. string.format('%06d', attempts) .. place .. ARGV[5])
  call('ZADD', dead, 0, ARGV[6])
  if queue ~= key then
    call('HINCRBY', dead_counts, queue, 1)
  end
end
return 1
