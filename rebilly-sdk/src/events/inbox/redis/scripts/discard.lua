-- ARGV: key, its text. Returns 1, or 0 if it is no dead letter.
local key = ARGV[1]
local header = header_of(key)
if sub(header, 1, 1) ~= 'X' then
  return 0
end
local queue = queue_in(header, key)
write_when_full()
unbury(queue, key, ARGV[2])
complete(queue, key, ZERO, '')
return 1
