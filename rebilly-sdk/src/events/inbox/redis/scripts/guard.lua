if call('GET', root .. 'v') ~= '2' or call('EXISTS', ready, open, dead, log) ~= 4 then
  return redis.error_reply('OPEN the inbox is not open')
end
