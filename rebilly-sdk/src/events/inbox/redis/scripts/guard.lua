if call('GET', root .. 'v') ~= '2' or call('EXISTS', ready, records, states, dead, log) ~= 5 then
  return redis.error_reply('OPEN the inbox is not open')
end
