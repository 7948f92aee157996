-- Version 1 of the inbox. Timestamps are microseconds since 1970.
-- Pending and claimed entries.
CREATE TABLE entries (
  key TEXT PRIMARY KEY,
  queue TEXT NOT NULL,
  rank INTEGER NOT NULL,
  number INTEGER NOT NULL,
  event_type TEXT NOT NULL,
  entity TEXT,
  revision INTEGER,
  received INTEGER NOT NULL,
  -- 0: never claimed, 1: released, pending from `at`, 2: claimed until `at`.
  stage INTEGER NOT NULL,
  at INTEGER NOT NULL,
  token INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  body BLOB NOT NULL
);
CREATE UNIQUE INDEX entries_order ON entries (queue, rank, number);
CREATE INDEX entries_claimed ON entries (queue, at) WHERE stage = 2;
-- Queues by entity. `at` is when the first entry can be claimed; NULL for an empty queue. `finished` is the highest
-- acknowledged revision, `latest` the rank of the last entry.
CREATE TABLE queues (
  name TEXT PRIMARY KEY,
  finished INTEGER,
  latest INTEGER,
  touched INTEGER NOT NULL,
  fresh INTEGER,
  at INTEGER,
  received INTEGER
) WITHOUT ROWID;
CREATE INDEX queues_next ON queues (fresh, at) WHERE at IS NOT NULL;
CREATE INDEX queues_idle ON queues (touched) WHERE at IS NULL;
CREATE TABLE done (key TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX done_at ON done (at);
CREATE TABLE counter (value INTEGER NOT NULL);
INSERT INTO counter VALUES (0);
