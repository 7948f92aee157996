-- ARGV: name, text of the key. Returns 1, or 0 if it is no dead letter.
local header = header_of(ARGV[1])
if sub(header, 1, 1) ~= 'X' then
  return 0
end
local queue = queue_in(header)
write_when_full()
unbury(queue, ARGV[1], ARGV[2])
complete(queue, ARGV[1], 'E' .. ZERO, NOW, '')
return 1
