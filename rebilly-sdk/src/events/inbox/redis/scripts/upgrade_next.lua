-- ARGV: maximum. Returns queues of version 1 that are to be moved: an entity, or the key of an entry without one.
local names = {}
for _, index in ipairs({ 'fresh', 'later', 'idle' }) do
  for _, name in ipairs(call('ZRANGE', root .. index, 0, ARGV[1] - 1)) do
    names[#names + 1] = name
  end
end
return names
