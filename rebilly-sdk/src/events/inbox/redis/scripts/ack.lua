-- ARGV: number of claims; 1 if they are different ones; item for `log` without an instant; for each claim its name; for each
-- claim its name and mark. Returns one digit for each: 1, or 0 if the claim is lost.
local count = tonumber(ARGV[1])
local first_pair = 4 + count
local known = call('HMGET', records, unpack(ARGV, 4, 3 + count))
local departed, in_group, listed, verdicts, is_simple = {}, {}, {}, {}, ARGV[2] == '1'

-- Returns whether a claim is valid; its arrival if its queue has no others; its mark; the token of its group, if any.
local function check(record, mark)
  local token = sub(record, 26, 41)
  local is_valid = has_claim(record) and token == sub(mark, 2)
  local arrival = is_valid and sub(record, 2, 2) == '-' and sub(record, 10, 25)
  return { is_valid, arrival, mark, sub(record, 1, 1) == 'G' and token }
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
  if verdict[4] then
    in_group[verdict[4]] = (in_group[verdict[4]] or 0) + 1
  else
    listed[#listed + 1] = ARGV[3 + i]
  end
end
write_when_full()
if is_simple then
  call('MSET', unpack(ARGV, first_pair))
  call('HDEL', records, unpack(ARGV, 4, 3 + count))
  call('RPUSH', log, NOW .. ARGV[3])
  call('HINCRBY', counts, '', -count)
  call('HINCRBY', counts, 'c', -count)
  for arrival, number in pairs(departed) do
    depart(arrival, number)
  end
  for token, number in pairs(in_group) do
    if call('HINCRBY', groups, 'n' .. token, -number) <= 0 then
      call('HDEL', groups, token, 'n' .. token)
      call('ZREM', ready, token)
    end
  end
  if #listed > 0 then
    call('ZREM', ready, unpack(listed))
  end
  return string.rep('1', count)
end
local results = {}
for i = 1, count do
  local name, mark, record = ARGV[3 + i], ARGV[first_pair + 2 * i - 1], known[i]
  -- An earlier claim of the batch may have changed the record.
  record = record and call('HGET', records, name)
  if record and check(record, mark)[1] then
    local header = header_of(name)
    local queue = header == '' and sub(record, 105) or queue_in(header)
    results[i] = '1'
    leave(queue, name, record)
    complete(queue, name, mark, sub(mark, 2), sub(header, 2, 2) == '1' and sub(header, 3, 22) or '')
  else
    -- Its first response may have been lost.
    results[i] = call('GETRANGE', name, 0, 16) == mark and '1' or '0'
  end
end
return table.concat(results)
