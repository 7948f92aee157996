-- Version 2 of the inbox in the schema SCHEMA. Timestamps are microseconds since 1970, by the database's clock.
--
-- Index entries of deleted rows stay while any transaction holds an older snapshot. Therefore rows that come and go
-- (`ready`, `timers`, `changes`) stand for batches, and the newest row of `summaries` says where to begin reading.
CREATE TABLE SCHEMA.version (number integer NOT NULL);
INSERT INTO SCHEMA.version VALUES (2);

-- Numbers the operations. Ids and tokens are the number of an operation times 2^20, plus a number within it.
CREATE SEQUENCE SCHEMA.counter;

-- All entries: pending, claimed, dead and done ones. Hashes are the first half of a SHA-256.
CREATE TABLE SCHEMA.keys (hash uuid PRIMARY KEY, id bigint NOT NULL);

-- Pending and claimed entries. They are never updated. `rank` orders a queue: the revision, or that of the entry before.
CREATE TABLE SCHEMA.entries (
  id bigint PRIMARY KEY,
  queue uuid NOT NULL,
  rank bigint NOT NULL,
  revision bigint,
  received bigint NOT NULL,
  key bytea NOT NULL,
  event_type bytea NOT NULL,
  entity bytea,
  body bytea NOT NULL
);
-- Bodies of usual size stay in the row, uncompressed.
ALTER TABLE SCHEMA.entries SET (toast_tuple_target = 8160);
-- The sum keeps look-ups of an id from scanning this index, which looks small to the planner when all rows are dead.
CREATE INDEX entries_order ON SCHEMA.entries (queue, rank, (id + 0));

-- Earlier attempts of entries that were claimed before: pending again from `due`, or their claim with this token has
-- expired (`claimed`) and another entry of the queue was claimed since.
CREATE TABLE SCHEMA.attempts (
  id bigint PRIMARY KEY,
  attempt integer NOT NULL,
  failed boolean NOT NULL,
  due bigint,
  token bigint NOT NULL,
  claimed boolean NOT NULL
);

-- Dead letters, with the columns of their entries.
CREATE TABLE SCHEMA.dead (
  key bytea PRIMARY KEY,
  id bigint NOT NULL,
  queue uuid NOT NULL,
  rank bigint NOT NULL,
  revision bigint,
  received bigint NOT NULL,
  event_type bytea NOT NULL,
  entity bytea,
  body bytea NOT NULL,
  attempts integer NOT NULL,
  failed_at bigint NOT NULL,
  error bytea NOT NULL
);
CREATE INDEX dead_queue ON SCHEMA.dead (queue);

-- The entities of which an entry was claimed: the last claim, valid or expired while `until` is set. `more` says that
-- other entries wait for its end. `acknowledged` is the highest acknowledged revision. Pages keep room for updates.
CREATE TABLE SCHEMA.queues (
  queue uuid PRIMARY KEY,
  id bigint NOT NULL,
  token bigint NOT NULL,
  attempt integer NOT NULL,
  more boolean NOT NULL,
  until bigint,
  acknowledged bigint,
  touched bigint NOT NULL
) WITH (fillfactor = 50);

-- Batches of queues that may have a claimable entry, in order of arrival. `now` is the instant at which a timer made them
-- ready. The timer is gone, so that they are due even if the clock is behind that instant now.
CREATE TABLE SCHEMA.ready (position bigint NOT NULL, received bigint NOT NULL, queues uuid[] NOT NULL, now bigint);
CREATE INDEX ready_position ON SCHEMA.ready (position);

-- Batches of entries, in order of their ids, that may be claimable again from an instant on: ends of leases and delays.
CREATE TABLE SCHEMA.timers (due bigint NOT NULL, ids bigint[] NOT NULL);
CREATE INDEX timers_due ON SCHEMA.timers (due);

-- Batches of entries that are done, or deleted (without a hash), for repeated acknowledgements and for pruning.
CREATE TABLE SCHEMA.finished (
  number bigint PRIMARY KEY,
  at bigint NOT NULL,
  hashes uuid[] NOT NULL,
  queues uuid[] NOT NULL,
  tokens bigint[] NOT NULL
);
ALTER TABLE SCHEMA.finished SET (toast_tuple_target = 8160);

-- Changes of the statistics since the newest summary. `oldest` is an entry that became open again.
CREATE TABLE SCHEMA.changes (
  number bigint PRIMARY KEY,
  waiting bigint NOT NULL DEFAULT 0,
  failing bigint NOT NULL DEFAULT 0,
  claimed bigint NOT NULL DEFAULT 0,
  dead bigint NOT NULL DEFAULT 0,
  oldest bigint
);

-- Statistics without the later changes, and lower limits: no row of `ready` has a lower position, no timer is due
-- earlier, no open entry has a lower id. Every change locks this table; a new summary excludes them.
CREATE TABLE SCHEMA.summaries (
  number bigint PRIMARY KEY,
  position bigint NOT NULL,
  due bigint NOT NULL,
  oldest bigint NOT NULL,
  waiting bigint NOT NULL,
  failing bigint NOT NULL,
  claimed bigint NOT NULL,
  dead bigint NOT NULL
);
INSERT INTO SCHEMA.summaries VALUES (0, 0, 0, 0, 0, 0, 0, 0);
