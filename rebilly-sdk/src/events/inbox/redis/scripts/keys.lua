-- Text and compact form of keys.

-- Member of `dead` behind all keys, because no text contains this byte.
local LAST = '\255'

local function compact(text)
  if #text ~= 64 or string.find(text, '[^0-9a-f]') then
    return 't' .. text
  end
  return 'h' .. string.gsub(text, '..', function(byte) return string.char(tonumber(byte, 16)) end)
end

local function text_of(key)
  if sub(key, 1, 1) == 't' then
    return sub(key, 2)
  end
  return (string.gsub(sub(key, 2), '.', function(byte) return string.format('%02x', string.byte(byte)) end))
end
