-- Makes a dead letter pending.
local function revive(name, header)
  local queue, failure = queue_in(header), call('GET', failure_of(name))
  local place, arrival = sub(header, 3, 22) .. NOW .. '000', NOW
  if failure then
    arrival, place = sub(failure, 17, 32), sub(failure, 39, 77)
  end
  unbury(queue, name, text_of(sub(name, #root + 1)))
  call('SETRANGE', name, 0, 'P')
  arrive(arrival, 1)
  local state, of_leader = state_of(queue)
  join(queue, state, of_leader, name, pending('-', '0', 0, arrival, arrival), place)
end
