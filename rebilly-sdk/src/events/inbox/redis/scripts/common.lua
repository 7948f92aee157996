-- Shared by all scripts. KEYS[1] is the prefix of all keys; its braces keep them in one hash slot.
--
-- <key>    entry: P (open) or X (dead), 1 with a revision or 0, rank or zeros, queue or 0, content; or a done one: D (or
--          E without a revision), token
-- v        version of the schema
-- f        list of entries that were never claimed, in order of arrival: instant, then for each its length and name
-- r        sorted set of other open entries, and of groups, by their next claim
-- g        hash of groups, which are the claims of one call, by token: names with lengths; and by n and token their number
-- s        hash of records: what is known of an open entry, but not of most entries in `f`
-- q        hash of states: what is known of an entity
-- p:<queue>  sorted set of the positions of the entries behind the first one of their entity
-- a, b     arrivals of the open entries: sorted set, and hash of their numbers; the hash has the sum too, under no name,
--          and the number of claimed entries, under c
-- d:<key>  failure of a dead letter: instant, arrival, 6 digits of attempts, place, error
-- x        sorted set of the dead letters, by the text of their key
-- y        hash of the numbers of dead letters, by entity
-- l        list of done entries, oldest first: instant, then for each its queue and a stamp or 0, length of its key, key
-- n, k     last number of a place, last token; never below the clock, so that they rise even if these keys are lost
-- w        number of losses to repair
-- u        exists while `f` may hold entries without a record that are not open
-- f, r, s, q, x and l always have an item that stands for nothing, so that they exist. Its length lets Redis use an index
-- for `r` from the first entry on.
--
-- Keys of entries have a compact form of 33 bytes, h and a hash, or t and their text. A name is a key with the prefix. The
-- queue of an entity is the compact hash of its name. Instants are microseconds since 1970 by Redis' clock, in 16 digits,
-- as tokens are. Ranks are revisions as 20 digits whose text order is numeric order. Lengths have 6 digits.
--
-- Record: C (claimed), G (claimed in a group), P (pending, in `r`), F (pending, in `f`) or B (behind); m (its queue may have
-- others) or -; 1 if the last attempt failed or 0; 6 digits of attempts; arrival, or zeros if only `f` has it; first token
-- of the call that claimed it; end of the lease, or instant of the next attempt; nonce of the call in 8 bytes; then for m
-- its place and its queue. Entries share records, because Lua is slow at creating texts.
-- State: 0 (no open entry) or 1; rank of the last entry; highest acknowledged rank or spaces; stamp of the last done entry
-- or zeros; for 1, place and name of the leader, which is the only one that can be claimed. An acknowledgement does not
-- change it: if the leader is done, so are all. Short state: n, rank and name of the only entry so far.
-- Place: rank, number, 3 digits within the batch. Position: place and name; ~ behind all others while the leader is m.
local call, sub = redis.call, string.sub
local root = KEYS[1]
local fresh, ready, records, states, log = root .. 'f', root .. 'r', root .. 's', root .. 'q', root .. 'l'
local groups, mixed = root .. 'g', root .. 'u'
local arrivals, counts, dead, dead_counts = root .. 'a', root .. 'b', root .. 'x', root .. 'y'
local clock = call('TIME')
local now = clock[1] * 1000000 + clock[2]

local function digits(number) return string.format('%016.0f', number) end

local NOW = digits(now)
local NOTHING = string.rep('-', 65)
local ZERO, LOWEST, NO_RANK, NO_NONCE = '0000000000000000', '00000000000000000000', '                    ', '        '

-- Scores in `ready`: an instant plus WAITING, minus FAILING or minus CLAIMED; NEVER for entries behind the leader.
local WAITING, FAILING, CLAIMED, NEVER = 2 ^ 52, 2 ^ 52, 2 ^ 53, 4000000000000000

-- Allows this script to write although Redis is full: Redis checks only the first write of a script, and not one that
-- needs no memory.
local function write_when_full()
  call('DEL', root .. '-')
end
