-- ARGV: text of the key to begin after or '', maximum. Returns the number of keys read, the text of the last one, and a
-- list of the text of the key, the failure and the entry of each dead letter.
local texts = call('ZRANGEBYLEX', dead, '(' .. ARGV[1], '(' .. LAST, 'LIMIT', 0, ARGV[2])
local list = {}
for _, text in ipairs(texts) do
  local key = compact(text)
  local entry = call('GET', entry_of(key))
  if entry and sub(entry, 1, 1) == 'X' then
    local last = #list
    list[last + 1], list[last + 2] = text, call('GET', failure_of(key)) or ''
    list[last + 3] = entry
  else
    unbury(key, key, text)
  end
end
return { #texts, texts[#texts] or '', list }
