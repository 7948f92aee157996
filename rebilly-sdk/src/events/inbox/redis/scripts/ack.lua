-- ARGV: number of claims, which are different ones; number of them with an entity; 1 if the entities are different ones
-- and all have a revision; item for `log` without an instant; for each claim its name; for each claim its name and mark;
-- for each one with an entity its queue and short state; for each claim its queue or '' and its rank or ''.
-- Returns one digit for each: 1, or 0 if the claim is lost.
local count, pairs_count = tonumber(ARGV[1]), 2 * ARGV[2]
local first_pair = 5 + count
local first_state = first_pair + 2 * count
local first_queue = first_state + pairs_count
local known = call('HMGET', records, unpack(ARGV, 5, 4 + count))
local departed, verdicts, is_simple = {}, {}, ARGV[3] == '1'

-- Returns `true` if a claim is valid, and its arrival if it is alone in its queue.
local function check(record, mark)
  local is_valid = sub(record, 1, 1) == 'C' and 'D' .. sub(record, 26, 41) == mark
  return { is_valid, is_valid and sub(record, 2, 2) == '-' and sub(record, 10, 25), mark }
end

for i = 1, count do
  local record, mark = known[i], ARGV[first_pair + 2 * i - 1]
  local verdict = record and verdicts[record]
  if record and (not verdict or verdict[3] ~= mark) then
    verdict = check(record, mark)
    verdicts[record] = verdict
  end
  if not verdict or not verdict[2] then
    is_simple = false
    break
  end
  departed[verdict[2]] = (departed[verdict[2]] or 0) + 1
end
write_when_full()
if is_simple then
  call('MSET', unpack(ARGV, first_pair, first_state - 1))
  call('HDEL', records, unpack(ARGV, 5, 4 + count))
  call('ZREM', ready, unpack(ARGV, 5, 4 + count))
  if pairs_count > 0 then
    call('HSET', states, unpack(ARGV, first_state, first_queue - 1))
  end
  call('RPUSH', log, NOW .. ARGV[4])
  for arrival, number in pairs(departed) do
    depart(arrival, number)
  end
  return string.rep('1', count)
end
local results = {}
for i = 1, count do
  local name, mark, record = ARGV[4 + i], ARGV[first_pair + 2 * i - 1], known[i]
  local queue, rank = ARGV[first_queue + 2 * i - 2], ARGV[first_queue + 2 * i - 1]
  -- An earlier claim of the batch may have changed the record.
  record = record and call('HGET', records, name)
  if record and check(record, mark)[1] then
    results[i] = '1'
    leave(queue, name, record)
    complete(queue, name, sub(mark, 2), sub(mark, 2), rank)
  else
    -- Its first response may have been lost.
    results[i] = call('GETRANGE', name, 0, 16) == mark and '1' or '0'
  end
end
return table.concat(results)
