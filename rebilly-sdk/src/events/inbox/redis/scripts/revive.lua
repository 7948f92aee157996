-- Makes a dead letter pending, or restores the place of a pending entry that was lost.
local function revive(key, header)
  local queue = queue_in(header, key)
  local place, arrival = sub(header, 3, 22) .. NOW .. '000', NOW
  if sub(header, 1, 1) == 'X' then
    local failure = call('GET', failure_of(key))
    if failure then
      arrival, place = sub(failure, 17, 32), sub(failure, 39, 77)
    end
    unbury(queue, key, text_of(key))
    call('SETRANGE', entry_of(key), 0, 'P')
  end
  if not call('ZSCORE', ready, key) then
    arrive(arrival, 1)
  end
  join(queue, key, pending('0', 0, arrival, arrival), place)
end
