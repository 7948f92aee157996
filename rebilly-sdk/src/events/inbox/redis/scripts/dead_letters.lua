-- ARGV: text of the key to begin after or '', maximum. Returns the number of keys read, the text of the last one, then
-- for each dead letter its key, failure, entry.
local texts = call('ZRANGEBYLEX', dead, '(' .. ARGV[1], '(' .. LAST, 'LIMIT', 0, ARGV[2])
local reply = { #texts, texts[#texts] or '' }
for _, text in ipairs(texts) do
  local key = compact(text)
  local entry = call('GET', entry_of(key))
  if entry and sub(entry, 1, 1) == 'X' then
    local last = #reply
    reply[last + 1], reply[last + 2] = text, call('GET', failure_of(key)) or ''
    reply[last + 3] = entry
  else
    unbury(key, key, text)
  end
end
return reply
