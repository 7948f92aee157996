if call('GET', root .. 'v') ~= '2' or call('EXISTS', fresh, ready, records, states, dead, log) ~= 6 then
  return redis.error_reply('OPEN the inbox is not open')
end
