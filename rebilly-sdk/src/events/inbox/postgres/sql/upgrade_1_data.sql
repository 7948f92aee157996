-- Moves the data of version 1 into the tables of version 2.
SELECT setval('SCHEMA.counter', (SELECT last_value FROM SCHEMA.old_counter));

-- First half of the SHA-256 of a text.
CREATE FUNCTION SCHEMA.old_hash(value text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(substring(sha256(convert_to(value, 'UTF8')) FOR 16), 'hex')::uuid
$$;
-- Queues were named by their entity, or by the key of their only entry without one.
CREATE FUNCTION SCHEMA.old_queue(name text, is_entity boolean) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT SCHEMA.old_hash(CASE WHEN is_entity THEN encode(sha256(convert_to(name, 'UTF8')), 'hex') ELSE name END)
$$;

INSERT INTO SCHEMA.keys (hash, id) SELECT SCHEMA.old_hash(o.key), o.number << 20 FROM SCHEMA.old_entries o;
INSERT INTO SCHEMA.keys (hash, id) SELECT SCHEMA.old_hash(o.key), 0 FROM SCHEMA.old_done o;
INSERT INTO SCHEMA.entries (id, queue, rank, revision, received, key, event_type, entity, body)
  SELECT o.number << 20, SCHEMA.old_queue(o.queue, o.entity IS NOT NULL), o.rank, o.revision, o.received,
      convert_to(o.key, 'UTF8'), convert_to(o.event_type, 'UTF8'), convert_to(o.entity, 'UTF8'), o.body
    FROM SCHEMA.old_entries o ORDER BY o.number;
INSERT INTO SCHEMA.queues (queue, id, token, attempt, more, acknowledged, touched)
  SELECT SCHEMA.old_queue(q.name, NOT EXISTS
      (SELECT FROM SCHEMA.old_entries e WHERE e.key = q.name AND e.entity IS NULL)), 0, 0, 0, false,
      q.finished, q.touched
    FROM SCHEMA.old_queues q;
-- The newest claim of a queue, and older ones that have expired. Stage 1 is released, 2 claimed.
UPDATE SCHEMA.queues q SET id = c.number << 20, token = c.token, attempt = c.attempt, until = c.at, more = true
  FROM (SELECT DISTINCT ON (o.queue) o.*, SCHEMA.old_queue(o.queue, o.entity IS NOT NULL) AS hash
    FROM SCHEMA.old_entries o WHERE o.stage = 2 ORDER BY o.queue, o.at DESC, o.token DESC) c
  WHERE q.queue = c.hash;
INSERT INTO SCHEMA.attempts (id, attempt, failed, due, token, claimed)
  SELECT o.number << 20, o.attempt, o.stage = 1, CASE o.stage WHEN 1 THEN o.at END, o.token, o.stage = 2
    FROM SCHEMA.old_entries o
    WHERE o.stage > 0 AND NOT EXISTS (SELECT FROM SCHEMA.queues q WHERE q.id = o.number << 20);
INSERT INTO SCHEMA.ready (position, received, queues)
  SELECT min(e.id), max(e.received), array_agg(e.queue ORDER BY e.id)
    FROM (SELECT o.*, row_number() OVER (ORDER BY o.id) / 64 AS batch FROM SCHEMA.entries o) e GROUP BY e.batch;
INSERT INTO SCHEMA.timers (due, ids)
  SELECT q.until, ARRAY[q.id] FROM SCHEMA.queues q WHERE q.until IS NOT NULL
  UNION ALL SELECT a.due, ARRAY[a.id] FROM SCHEMA.attempts a WHERE a.due IS NOT NULL;
INSERT INTO SCHEMA.finished (number, at, hashes, queues, tokens)
  SELECT d.batch - count(*) OVER (), max(d.at), array_agg(SCHEMA.old_hash(d.key)), array_agg(NULL::uuid),
      array_agg(NULL::bigint)
    FROM (SELECT o.*, row_number() OVER (ORDER BY o.at) / 128 AS batch FROM SCHEMA.old_done o) d GROUP BY d.batch;
INSERT INTO SCHEMA.finished (number, at, hashes, queues, tokens)
  SELECT q.batch - (SELECT count(*) FROM SCHEMA.finished) - count(*) OVER (), max(q.touched), array_agg(NULL::uuid),
      array_agg(q.queue), array_agg(NULL::bigint)
    FROM (SELECT o.*, row_number() OVER (ORDER BY o.touched) / 128 AS batch FROM SCHEMA.queues o) q GROUP BY q.batch;
INSERT INTO SCHEMA.changes (number, waiting, failing, claimed)
  SELECT 1, count(*) FILTER (WHERE o.stage = 0), count(*) FILTER (WHERE o.stage = 1),
      count(*) FILTER (WHERE o.stage = 2)
    FROM SCHEMA.old_entries o;

DROP FUNCTION SCHEMA.old_queue, SCHEMA.old_hash;
DROP TABLE SCHEMA.old_entries, SCHEMA.old_queues, SCHEMA.old_done;
DROP SEQUENCE SCHEMA.old_counter;
