-- Shared by all scripts. KEYS[1] is the prefix of all keys; its braces keep them in one hash slot.
--
-- v          version of the schema
-- n          last number of a position or a token; at least the clock, so that numbers rise even if this key is lost
-- e:<key>    entry: its header, then its content; or the mark of a done one
-- d:<key>    failure of a dead letter
-- q:<queue>  state of an entity; an entry without an entity is its own queue and has none
-- p:<queue>  sorted set of the positions of an entity's open entries, if there are several
-- r          sorted set of the queues with open entries, by their next claim
-- o          sorted set of the open entries (pending or claimed), by arrival
-- c          hash of the claims, by entry
-- f          set of the pending entries whose last attempt failed
-- x          sorted set of the dead letters, by the text of their key
-- y          hash of the number of dead letters, by entity
-- l          list of the done entries, oldest first; its first item was pruned
-- w          exists while indexes need repair
--
-- Instants are microseconds since 1970 by Redis' clock. Instants and numbers are 16 digits. Ranks are revisions as 20
-- digits whose text order is numeric order. Keys have a compact form: h and 32 bytes, or t and the text.
--
-- Header: P (open) or X (dead), 1 with a revision or 0, rank, number, instant of the next attempt or zeros, 6 digits of
-- attempts, 1 if the last one failed or 0, queue or 0. Mark: D, token, instant.
-- State: 0 (no open entry), 1 (one) or 2 (several), rank of the last entry, highest acknowledged rank or spaces, instant
-- of the last done entry or zeros, key of the one open entry.
-- Claim: token, end of the lease, 6 digits of attempts, nonce of the call.
local call, sub = redis.call, string.sub
local root = KEYS[1]
local numbers, ready, open, claims = root .. 'n', root .. 'r', root .. 'o', root .. 'c'
local failing, dead, dead_counts, log = root .. 'f', root .. 'x', root .. 'y', root .. 'l'
local clock = call('TIME')
local now = clock[1] * 1000000 + clock[2]

local function entry_of(key) return root .. 'e:' .. key end
local function failure_of(key) return root .. 'd:' .. key end
local function state_of(queue) return root .. 'q:' .. queue end
local function positions_of(queue) return root .. 'p:' .. queue end
local function digits(number) return string.format('%016.0f', number) end

local ZERO = string.rep('0', 16)
-- Next attempt, attempts and failure of an entry that was never claimed.
local NEW = ZERO .. '0000000'
local NO_RANK = string.rep(' ', 20)
local LOWEST = string.rep('0', 20)

-- Scores in `ready`: the instant itself for a first entry that was never claimed, below zero for a delayed one, and
-- lower still for a claimed one.
local DELAYED, LEASED = 2 ^ 52, 2 ^ 53

-- Returns the score of an entry that was never claimed. A number is ahead of a clock that was set back.
local function arrival(number)
  return number > now + 1000000 and now or number
end

-- Returns the first of `count` new numbers, less one. The caller stores the last one.
local function last_number()
  return math.max(tonumber(call('GET', numbers) or 0), now)
end

-- Allows this script to write although Redis is full: Redis checks only the first write of a script, and not one that
-- needs no memory.
local function write_when_full()
  call('DEL', root .. '-')
end
