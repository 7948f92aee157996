-- ARGV: R (retry), U (unhandled), D (delete) or L (dead letter); name; queue or '' without an entity; first token of its
-- call; delay of a retry or error of a dead letter; text of the key. Returns 1, or 0 if the claim is lost.
local kind, name, queue = ARGV[1], ARGV[2], ARGV[3]
local record = call('HGET', records, name)
if not has_claim(record) or sub(record, 26, 41) ~= ARGV[4] then
  return 0
end
write_when_full()
local attempts, arrival, is_shared = tonumber(sub(record, 4, 9)), sub(record, 10, 25), sub(record, 2, 2) == 'm'
if kind == 'R' or kind == 'U' then
  local failed, instant = '1', arrival
  if kind == 'R' then
    instant = digits(now + tonumber(ARGV[5]))
  else
    failed, attempts = sub(record, 3, 3), math.max(attempts - 1, 0)
  end
  record = pending(sub(record, 2, 2), failed, attempts, arrival, instant) .. sub(record, 66)
  call('HINCRBY', counts, 'c', -1)
  local state, of_leader
  if is_shared then
    state, of_leader = state_of(queue)
  end
  if not state then
    list(name, record)
  elseif sub(state, 97) ~= name then
    step_back(queue, name, record, sub(record, 66, 104))
    if of_leader and not is_claimed(of_leader) then
      give_way(queue, state, sub(state, 97), of_leader)
    end
  elseif not give_way(queue, state, name, record) then
    list(name, record)
  end
  return 1
end
local state = leave(queue, name, record)
if kind == 'D' then
  call('DEL', name)
  if state and call('HEXISTS', dead_counts, queue) == 0 then
    -- The state is deleted now, or with the last done entry.
    if sub(state, 42, 57) == ZERO then
      call('HDEL', states, queue)
    else
      call('RPUSH', log, log_item(queue, sub(state, 42, 57), ''))
    end
  end
elseif call('EXISTS', name) == 1 then
  local place = is_shared and sub(record, 66, 104) or (state and sub(state, 2, 21) or LOWEST) .. arrival .. '000'
  call('SETRANGE', name, 0, 'X')
  call('SET', failure_of(name), NOW .. arrival .. string.format('%06d', attempts) .. place .. ARGV[5])
  call('ZADD', dead, 0, ARGV[6])
  if queue ~= '' then
    call('HINCRBY', dead_counts, queue, 1)
  end
end
return 1
