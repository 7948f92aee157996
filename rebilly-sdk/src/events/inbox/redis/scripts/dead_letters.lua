-- ARGV: text of the key to begin after or '', maximum. Returns the number of keys read, the text of the last one, and a
-- list of the text of the key, the failure and the value of each dead letter.
local texts = call('ZRANGEBYLEX', dead, '(' .. ARGV[1], '(' .. LAST, 'LIMIT', 0, ARGV[2])
local reply = {}
for _, text in ipairs(texts) do
  local name = root .. compact(text)
  local value = call('GET', name)
  if value and sub(value, 1, 1) == 'X' then
    local last = #reply
    reply[last + 1], reply[last + 2], reply[last + 3] = text, call('GET', failure_of(name)) or '', value
  else
    write_when_full()
    unbury('', name, text)
  end
end
return { #texts, texts[#texts] or '', reply }
