-- Entries that wait behind the first one of their queue. The backlogs are in order of arrival: a random order, such as that
-- of hashes, would change a page of its own for each entry.
CREATE TABLE backlog (
  -- Number of the backlog.
  backlog INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (backlog, rank, number)
) WITHOUT ROWID;
-- The backlog of each queue that has one, by its first entry. Its number is that of the entry that was first when it began.
CREATE TABLE backlogs (head INTEGER PRIMARY KEY, backlog INTEGER NOT NULL);
