-- ARGV: key. Returns 1, or 0 if it is no dead letter.
local key = ARGV[1]
local header = header_of(key)
if sub(header, 1, 1) ~= 'X' then
  return 0
end
write_when_full()
revive(key, header)
return 1
