-- Returns the numbers of open, failing, claimed and dead entries, and the age of the oldest open one, or -1.
local oldest = call('ZRANGE', open, 0, 0, 'WITHSCORES')
local age = oldest[1] == '' and -1 or math.max(now - tonumber(oldest[2]), 0)
return {
  call('ZCARD', open) - 1, call('SCARD', failing), call('HLEN', claims), call('ZCARD', dead) - 1, age
}
