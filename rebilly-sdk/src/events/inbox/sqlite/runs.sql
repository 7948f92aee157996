-- Keys and queues by their hashes, sorted, in runs. A hash is as in the newest run that has it: that of the lowest level,
-- and among them the one with the highest number.
CREATE TABLE runs (
  number INTEGER PRIMARY KEY,
  level INTEGER NOT NULL,
  -- 0 while it is written, 1 when it is complete, 2 when it was merged into one of the next level.
  stage INTEGER NOT NULL,
  -- Number of its chunks, and of its hashes or more.
  chunks INTEGER NOT NULL,
  capacity INTEGER NOT NULL,
  -- Number of the newest run that is merged into it. 0 if there is none.
  newest INTEGER NOT NULL
);
-- Number: that of the run, and 32 bits with the place in it. Items are of keys, with the number of their entry, and of
-- queues, which have a number of entries, the number of the first one, its revision, `latest`, which orders the next entry
-- without a revision, and `finished`, the highest acknowledged revision.
CREATE TABLE chunks (number INTEGER PRIMARY KEY, items BLOB NOT NULL);
