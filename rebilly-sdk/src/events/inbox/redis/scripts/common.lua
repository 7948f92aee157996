-- Shared by all scripts. KEYS[1] is the prefix of all keys; its braces keep them in one hash slot.
--
-- v        version of the schema
-- e:<key>  entry: P (open) or X (dead), 1 with a revision or 0, rank or zeros, queue or 0, content. A done one: D, token,
--          instant
-- r        sorted set of the open entries (pending or claimed) by their next claim
-- s        hash of records: what is known of an open entry besides its arrival
-- q        hash of states: what is known of an entity
-- p:<queue>  sorted set of the positions of an entity's open entries, if it is shared
-- a, b     arrivals of the open entries: sorted set, and hash of their numbers
-- d:<key>  failure of a dead letter: instant, arrival, attempts, position, error
-- x        sorted set of the dead letters, by the text of their key
-- y        hash of the numbers of dead letters, by entity
-- l        list of done entries, oldest first: their instant, and for each its queue or 0, the length of its key, the key
-- n, t     last number of a position, last token; never below the clock, so that they rise even if these keys are lost
-- w        number of losses to repair
-- r, s, q, x and l have a first or last item that stands for nothing, so that they exist.
--
-- Instants are microseconds since 1970 by Redis' clock, in 16 digits, as tokens are. Ranks are revisions as 20 digits
-- whose text order is numeric order. Keys have a compact form of 33 bytes, h and a hash, or t and their text. The queue
-- of an entity is the compact hash of its name. Small values repeat, so that Lua need not create them for each entry.
--
-- Record: C (claimed) or P (pending); m (its queue is shared), s (single) or - (single, and its rank is the highest of
-- its entity); 1 if the last attempt failed or 0; 6 digits of attempts; arrival; first token of the call that claimed
-- it; end of the lease, or instant of the next attempt; nonce of the call in 8 bytes; then position and queue if shared.
-- State: 0 (no open entry), 1 (a single one) or 2 (shared); rank of the last entry; highest acknowledged rank or spaces;
-- instant of the last done entry or zeros; then the single entry, or the only one of several that can be claimed.
-- Position: rank, number, 3 digits within the batch, key.
local call, sub = redis.call, string.sub
local root = KEYS[1]
local ready, records, states, log = root .. 'r', root .. 's', root .. 'q', root .. 'l'
local dead, dead_counts, arrivals, arrival_counts = root .. 'x', root .. 'y', root .. 'a', root .. 'b'
local clock = call('TIME')
local now = clock[1] * 1000000 + clock[2]

local function digits(number) return string.format('%016.0f', number) end
local function entry_of(key) return root .. 'e:' .. key end

local ZERO, LOWEST, NO_RANK, NO_NONCE = string.rep('0', 16), string.rep('0', 20), string.rep(' ', 20), string.rep(' ', 8)
local NOW = digits(now)

-- Scores in `ready`: the arrival of an entry without a record. With one, an instant plus WAITING, minus FAILING or minus
-- CLAIMED; NEVER for entries behind the first one of their entity.
local WAITING, FAILING, CLAIMED, NEVER = 2 ^ 52, 2 ^ 52, 2 ^ 53, 4000000000000000

-- Allows this script to write although Redis is full: Redis checks only the first write of a script, and not one that
-- needs no memory.
local function write_when_full()
  call('DEL', root .. '-')
end
