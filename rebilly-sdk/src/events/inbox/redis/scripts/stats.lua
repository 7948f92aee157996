-- Returns the numbers of open, failing, claimed and dead entries, and the age of the oldest open one, or -1.
local open, age = tonumber(call('HGET', counts, '') or 0), -1
local oldest = call('ZRANGE', arrivals, 0, 0)[1]
if call('HLEN', records) == 1 and call('LLEN', fresh) == 1 and call('LINDEX', fresh, 0) == '' and (open ~= 0 or oldest) then
  -- Entries were lost.
  call('DEL', arrivals, counts, groups)
  open, oldest = 0, nil
end
if open > 0 and oldest then
  age = math.max(now - tonumber(oldest), 0)
end
local claimed = math.max(tonumber(call('HGET', counts, 'c') or 0), 0)
return { math.max(open, 0), call('ZCOUNT', ready, -FAILING, '(0'), claimed, call('ZCARD', dead) - 1, age }
