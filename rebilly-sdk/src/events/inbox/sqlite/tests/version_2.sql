-- The tables of version 2.
CREATE TABLE state (
  clock INTEGER NOT NULL,
  next INTEGER NOT NULL,
  cursor INTEGER NOT NULL,
  waiting INTEGER NOT NULL,
  failing INTEGER NOT NULL,
  claimed INTEGER NOT NULL,
  dead INTEGER NOT NULL,
  backlog INTEGER NOT NULL,
  journal INTEGER NOT NULL,
  merged INTEGER NOT NULL,
  merging INTEGER,
  merged_to BLOB
);
INSERT INTO state VALUES (0, 1, 1, 0, 0, 0, 0, 0, 0, 0, NULL, NULL);
CREATE TABLE log (
  number INTEGER PRIMARY KEY,
  key BLOB NOT NULL,
  received INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  revision INTEGER,
  event_type TEXT NOT NULL,
  entity TEXT,
  body BLOB NOT NULL
);
CREATE TABLE touched (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  lease INTEGER NOT NULL,
  claimed INTEGER NOT NULL,
  listed INTEGER NOT NULL,
  failing INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  attempt INTEGER NOT NULL
);
CREATE INDEX touched_at ON touched (at) WHERE listed;
CREATE TABLE backlog (
  queue BLOB NOT NULL,
  rank INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (queue, rank, number)
) WITHOUT ROWID;
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
CREATE TABLE done (
  token INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  key BLOB,
  queue BLOB
);
CREATE INDEX done_at ON done (at);
CREATE TABLE hashes (
  hash BLOB PRIMARY KEY,
  number INTEGER,
  entries INTEGER,
  latest INTEGER,
  finished INTEGER,
  revision INTEGER
) WITHOUT ROWID;
CREATE TABLE journal (seq INTEGER PRIMARY KEY, changes BLOB NOT NULL);
