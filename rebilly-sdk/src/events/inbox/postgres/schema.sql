-- Version 1 of the inbox in the schema SCHEMA. Timestamps are microseconds since 1970, by the database's clock.
CREATE TABLE SCHEMA.version (number integer NOT NULL);
INSERT INTO SCHEMA.version VALUES (1);
CREATE SEQUENCE SCHEMA.counter;
-- Pending and claimed entries.
CREATE TABLE SCHEMA.entries (
  key text PRIMARY KEY,
  queue text NOT NULL,
  rank bigint NOT NULL,
  number bigint NOT NULL,
  event_type text NOT NULL,
  entity text,
  revision bigint,
  received bigint NOT NULL,
  -- 0: never claimed, 1: released, pending from `at`, 2: claimed until `at`.
  stage smallint NOT NULL,
  at bigint NOT NULL,
  token bigint NOT NULL,
  attempt integer NOT NULL,
  body bytea NOT NULL
);
CREATE UNIQUE INDEX entries_order ON SCHEMA.entries (queue, rank, number);
CREATE INDEX entries_claimed ON SCHEMA.entries (queue, at) WHERE stage = 2;
-- Queues by entity. `at` is when the first entry can be claimed; NULL for an empty queue. `finished` is the highest
-- acknowledged revision, `latest` the rank of the last entry. Every change of an entity holds the lock of its row here.
CREATE TABLE SCHEMA.queues (
  name text PRIMARY KEY,
  finished bigint,
  latest bigint,
  touched bigint NOT NULL,
  fresh boolean,
  at bigint,
  received bigint
);
CREATE INDEX queues_next ON SCHEMA.queues (fresh, at) WHERE at IS NOT NULL;
CREATE INDEX queues_idle ON SCHEMA.queues (touched) WHERE at IS NULL;
CREATE TABLE SCHEMA.done (key text PRIMARY KEY, at bigint NOT NULL);
CREATE INDEX done_at ON SCHEMA.done (at);

CREATE FUNCTION SCHEMA.clock() RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint
$$;

-- Returns the latest lease end of the valid claims in a queue.
CREATE FUNCTION SCHEMA.claimed_until(queue_name text, now_us bigint) RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT max(e.at) FROM SCHEMA.entries e WHERE e.queue = queue_name AND e.stage = 2 AND e.at > now_us
$$;

-- Updates the index of a queue. Returns when its first entry can be claimed.
CREATE FUNCTION SCHEMA.reindex(queue_name text, now_us bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  head record;
  busy bigint := SCHEMA.claimed_until(queue_name, now_us);
BEGIN
  SELECT e.stage = 0 AND busy IS NULL AS fresh, coalesce(busy, e.at) AS at, e.received INTO head
    FROM SCHEMA.entries e WHERE e.queue = queue_name ORDER BY e.rank, e.number LIMIT 1;
  UPDATE SCHEMA.queues q SET fresh = head.fresh, at = head.at, received = head.received
    WHERE q.name = queue_name AND (q.fresh, q.at, q.received) IS DISTINCT FROM (head.fresh, head.at, head.received);
  RETURN head.at;
END $$;

CREATE FUNCTION SCHEMA.claim(
  queue_name text, entry_key text, lease bigint, now_us bigint, OUT token bigint, OUT attempt integer
) LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  UPDATE SCHEMA.entries e
    SET stage = 2, at = now_us + lease, token = nextval('SCHEMA.counter'), attempt = e.attempt + 1
    WHERE e.key = entry_key RETURNING e.token, e.attempt INTO token, attempt;
  PERFORM SCHEMA.reindex(queue_name, now_us);
END $$;

-- Removes an entry from its queue.
CREATE FUNCTION SCHEMA.remove(entry_key text, now_us bigint) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  entry record;
BEGIN
  DELETE FROM SCHEMA.entries e WHERE e.key = entry_key RETURNING e.queue, e.entity INTO entry;
  IF entry.entity IS NULL THEN
    DELETE FROM SCHEMA.queues q WHERE q.name = entry.queue;
  ELSE
    PERFORM SCHEMA.reindex(entry.queue, now_us);
    UPDATE SCHEMA.queues q SET touched = now_us WHERE q.name = entry.queue;
  END IF;
END $$;

-- Makes an entry done.
CREATE FUNCTION SCHEMA.complete(entry_key text, now_us bigint) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM SCHEMA.remove(entry_key, now_us);
  INSERT INTO SCHEMA.done (key, at) VALUES (entry_key, now_us);
END $$;

CREATE FUNCTION SCHEMA.enqueue(
  entry_key text, event_type text, entity text, revision bigint, body bytea, lease bigint,
  OUT result text, OUT token bigint, OUT attempt integer
) LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  now_us bigint;
  queue_name text := coalesce(enqueue.entity, entry_key);
  queue record;
  known record;
BEGIN
  result := 'duplicate';
  IF EXISTS (SELECT FROM SCHEMA.done d WHERE d.key = entry_key)
    OR lease IS NULL AND EXISTS (SELECT FROM SCHEMA.entries e WHERE e.key = entry_key) THEN
    RETURN;
  END IF;
  -- This locks the entity until the end of the transaction.
  INSERT INTO SCHEMA.queues AS q (name, touched) VALUES (queue_name, SCHEMA.clock())
    ON CONFLICT ON CONSTRAINT queues_pkey DO UPDATE SET touched = q.touched RETURNING q.finished, q.latest INTO queue;
  now_us := SCHEMA.clock();
  SELECT e.stage = 2 AND e.at > now_us AS busy INTO known FROM SCHEMA.entries e WHERE e.key = entry_key;
  IF known.busy IS NULL AND EXISTS (SELECT FROM SCHEMA.done d WHERE d.key = entry_key)
    OR known.busy IS NOT NULL AND lease IS NULL THEN
    RETURN;
  END IF;
  IF known.busy THEN
    result := 'busy';
    RETURN;
  END IF;
  IF enqueue.revision < queue.finished THEN
    IF known.busy IS NULL THEN
      INSERT INTO SCHEMA.done (key, at) VALUES (entry_key, now_us);
      UPDATE SCHEMA.queues q SET touched = now_us WHERE q.name = queue_name;
    ELSE
      PERFORM SCHEMA.complete(entry_key, now_us);
    END IF;
    result := 'superseded';
    RETURN;
  END IF;
  IF lease IS NOT NULL AND SCHEMA.claimed_until(queue_name, now_us) IS NOT NULL THEN
    result := 'busy';
    RETURN;
  END IF;
  IF known.busy IS NULL THEN
    -- Without a revision, the entry is ordered with the previous one.
    UPDATE SCHEMA.queues q
      SET latest = coalesce(enqueue.revision, queue.latest, -9223372036854775808), touched = now_us
      WHERE q.name = queue_name RETURNING q.latest INTO queue.latest;
    INSERT INTO SCHEMA.entries
      (key, queue, rank, number, event_type, entity, revision, received, stage, at, token, attempt, body)
      VALUES (entry_key, queue_name, queue.latest, nextval('SCHEMA.counter'), enqueue.event_type, enqueue.entity,
        enqueue.revision, now_us, 0, now_us, 0, 0, enqueue.body);
    IF lease IS NULL THEN
      PERFORM SCHEMA.reindex(queue_name, now_us);
    END IF;
  END IF;
  IF lease IS NULL THEN
    result := 'stored';
    RETURN;
  END IF;
  result := 'claimed';
  SELECT c.token, c.attempt INTO token, attempt FROM SCHEMA.claim(queue_name, entry_key, lease, now_us) c;
END $$;

CREATE FUNCTION SCHEMA.claim_next(lease bigint, reorder_window bigint)
RETURNS TABLE (token bigint, attempt integer, key text, event_type text, entity text, revision bigint, body bytea)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  now_us bigint;
  new_queue record;
  delayed_queue record;
  picked record;
  head record;
BEGIN
  LOOP
    now_us := SCHEMA.clock();
    -- Queues that other transactions have locked are skipped.
    SELECT q.name, q.at, q.finished INTO new_queue FROM SCHEMA.queues q
      WHERE q.fresh AND q.at <= now_us - reorder_window ORDER BY q.at LIMIT 1 FOR UPDATE SKIP LOCKED;
    SELECT q.name, q.at, q.finished INTO delayed_queue FROM SCHEMA.queues q
      WHERE NOT q.fresh AND q.at <= now_us AND q.received <= now_us - reorder_window
      ORDER BY q.at LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF delayed_queue.at < new_queue.at OR new_queue.at IS NULL THEN
      picked := delayed_queue;
    ELSE
      picked := new_queue;
    END IF;
    IF picked.at IS NULL THEN
      RETURN;
    END IF;
    -- An expired claim does not update the index by itself.
    CONTINUE WHEN SCHEMA.reindex(picked.name, now_us) IS DISTINCT FROM picked.at;
    SELECT e.key, e.event_type, e.entity, e.revision, e.body INTO head FROM SCHEMA.entries e
      WHERE e.queue = picked.name ORDER BY e.rank, e.number LIMIT 1;
    IF head.revision < picked.finished THEN
      PERFORM SCHEMA.complete(head.key, now_us);
      CONTINUE;
    END IF;
    RETURN QUERY SELECT c.token, c.attempt, head.key, head.event_type, head.entity, head.revision, head.body
      FROM SCHEMA.claim(picked.name, head.key, lease, now_us) c;
    RETURN;
  END LOOP;
END $$;

-- Locks the entity of a claim. Returns its queue, or NULL if the claim is not the newest one.
CREATE FUNCTION SCHEMA.lock_claim(entry_key text, token bigint) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  queue_name text;
BEGIN
  SELECT e.queue INTO queue_name FROM SCHEMA.entries e
    WHERE e.key = entry_key AND e.token = lock_claim.token AND e.stage = 2;
  PERFORM FROM SCHEMA.queues q WHERE q.name = queue_name FOR UPDATE;
  SELECT e.queue INTO queue_name FROM SCHEMA.entries e
    WHERE e.key = entry_key AND e.token = lock_claim.token AND e.stage = 2;
  RETURN queue_name;
END $$;

CREATE FUNCTION SCHEMA.extend(entry_key text, token bigint, lease bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  queue_name text := SCHEMA.lock_claim(entry_key, token);
  now_us bigint := SCHEMA.clock();
BEGIN
  UPDATE SCHEMA.entries e SET at = now_us + lease
    WHERE e.key = entry_key AND queue_name IS NOT NULL
      AND (e.at > now_us OR SCHEMA.claimed_until(queue_name, now_us) IS NULL);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM SCHEMA.reindex(queue_name, now_us);
  RETURN true;
END $$;

CREATE FUNCTION SCHEMA.ack(entry_key text, token bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  queue_name text := SCHEMA.lock_claim(entry_key, token);
BEGIN
  IF queue_name IS NULL THEN
    RETURN false;
  END IF;
  UPDATE SCHEMA.queues q SET finished = greatest(q.finished, e.revision)
    FROM SCHEMA.entries e WHERE q.name = queue_name AND e.key = entry_key AND e.revision IS NOT NULL;
  PERFORM SCHEMA.complete(entry_key, SCHEMA.clock());
  RETURN true;
END $$;

CREATE FUNCTION SCHEMA.release(entry_key text, token bigint, delay bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  queue_name text := SCHEMA.lock_claim(entry_key, token);
  now_us bigint := SCHEMA.clock();
BEGIN
  IF queue_name IS NULL THEN
    RETURN false;
  ELSIF delay IS NULL THEN
    PERFORM SCHEMA.remove(entry_key, now_us);
  ELSE
    UPDATE SCHEMA.entries e SET stage = 1, at = now_us + delay WHERE e.key = entry_key;
    PERFORM SCHEMA.reindex(queue_name, now_us);
  END IF;
  RETURN true;
END $$;

-- Deletes up to `max_rows` done entries of a minimum age, and as many idle entities. Returns both numbers.
CREATE FUNCTION SCHEMA.prune(age bigint, max_rows integer, OUT entries bigint, OUT entities bigint)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  before bigint := SCHEMA.clock() - age;
BEGIN
  DELETE FROM SCHEMA.done d USING
    (SELECT o.key FROM SCHEMA.done o WHERE o.at < before ORDER BY o.at LIMIT max_rows FOR UPDATE SKIP LOCKED) old
    WHERE d.key = old.key;
  GET DIAGNOSTICS entries = ROW_COUNT;
  -- An entity is deleted after the last of its entries.
  DELETE FROM SCHEMA.queues q USING
    (SELECT i.name FROM SCHEMA.queues i WHERE i.at IS NULL AND i.touched < before
      ORDER BY i.touched LIMIT max_rows FOR UPDATE SKIP LOCKED) idle
    WHERE q.name = idle.name;
  GET DIAGNOSTICS entities = ROW_COUNT;
END $$;
