-- Returns the numbers of open, failing, claimed and dead entries, and the age of the oldest open one, or -1.
local count, age = call('ZCARD', ready) - 1, -1
local oldest = call('ZRANGE', arrivals, 0, 0)[1]
if count > 0 and oldest then
  age = math.max(now - tonumber(oldest), 0)
elseif oldest then
  -- Entries were lost.
  call('DEL', arrivals, arrival_counts)
end
local claimed = call('ZCOUNT', ready, '-inf', string.format('(%.0f', -FAILING))
return { count, call('ZCOUNT', ready, -FAILING, '(0'), claimed, call('ZCARD', dead) - 1, age }
