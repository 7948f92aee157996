-- ARGV: first token of a call, then the names of entries that it claimed and that do not exist. Removes them from the
-- indexes. Returns their number.
local removed = 0
write_when_full()
for i = 2, #ARGV do
  local record = call('HGET', records, ARGV[i])
  if has_claim(record) and sub(record, 26, 41) == ARGV[1] and call('EXISTS', ARGV[i]) == 0 then
    drop(ARGV[i], record)
    removed = removed + 1
  end
end
return removed
