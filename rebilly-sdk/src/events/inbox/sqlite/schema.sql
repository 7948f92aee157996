-- Version 4 of the inbox. Instants are microseconds of the file's clock, which began as microseconds since 1970.
-- The one row with the clock, counters and positions.
CREATE TABLE state (
  clock INTEGER NOT NULL,
  -- Number of the next entry.
  next INTEGER NOT NULL,
  -- Entries from this number on were never looked at, or are in `touched`.
  cursor INTEGER NOT NULL,
  waiting INTEGER NOT NULL,
  failing INTEGER NOT NULL,
  claimed INTEGER NOT NULL,
  dead INTEGER NOT NULL,
  -- Number of rows in `backlog`.
  backlog INTEGER NOT NULL,
  -- Last row of `journal`; the last one that is contained in the runs; the one up to which a run is being written.
  journal INTEGER NOT NULL,
  merged INTEGER NOT NULL,
  merging INTEGER,
  -- Number of changes of `runs`.
  runs INTEGER NOT NULL
);
INSERT INTO state VALUES (0, 1, 1, 0, 0, 0, 0, 0, 0, 0, NULL, 0);
-- Pending and claimed entries in order of arrival. A row is inserted and deleted, never updated.
CREATE TABLE log (
  number INTEGER PRIMARY KEY,
  -- 32 bytes; text if it is no hash.
  key BLOB NOT NULL,
  received INTEGER NOT NULL,
  -- Revision by which the entry is ordered.
  rank INTEGER NOT NULL,
  revision INTEGER,
  event_type TEXT NOT NULL,
  entity TEXT,
  body BLOB NOT NULL,
  -- 1 if its queue began with it. It is the first one of its queue then until it is in `touched`.
  opens INTEGER NOT NULL DEFAULT 0
);
-- Those of them that were claimed, released or passed by the cursor.
CREATE TABLE touched (
  number INTEGER PRIMARY KEY,
  -- Claimed until then, or pending from then on.
  at INTEGER NOT NULL,
  -- Duration of the last lease. 0 if no process can hold it any more.
  lease INTEGER NOT NULL,
  claimed INTEGER NOT NULL,
  -- 0 for entries that wait behind the first one of their queue.
  listed INTEGER NOT NULL,
  failing INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  attempt INTEGER NOT NULL
);
CREATE INDEX touched_at ON touched (at) WHERE listed;
CREATE TABLE dead (
  number INTEGER PRIMARY KEY,
  key BLOB NOT NULL UNIQUE,
  received INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  revision INTEGER,
  event_type TEXT NOT NULL,
  entity TEXT,
  body BLOB NOT NULL,
  claims INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  error TEXT NOT NULL
);
-- Done entries by the token of their last claim. `key` and `queue` are hashes.
CREATE TABLE done (
  token INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  key BLOB,
  queue BLOB
);
CREATE INDEX done_at ON done (at);
-- Changes of keys and queues that are not in a run yet. Random places in a large table are expensive to write, so they are
-- written in order of their hashes and many at a time.
CREATE TABLE journal (seq INTEGER PRIMARY KEY, changes BLOB NOT NULL);
