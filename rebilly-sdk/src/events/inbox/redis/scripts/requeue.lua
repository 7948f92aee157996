-- ARGV: name. Returns 1, or 0 if it is no dead letter.
local header = header_of(ARGV[1])
if sub(header, 1, 1) ~= 'X' then
  return 0
end
write_when_full()
revive(ARGV[1], header)
return 1
