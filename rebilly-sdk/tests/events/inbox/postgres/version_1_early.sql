-- Version 1 of the inbox in the schema SCHEMA. Times are microseconds since 1970, by the database's clock.
CREATE TABLE SCHEMA.version (number integer NOT NULL);
INSERT INTO SCHEMA.version VALUES (1);
CREATE SEQUENCE SCHEMA.counter;
-- What waits or is claimed.
CREATE TABLE SCHEMA.entries (
  key text PRIMARY KEY,
  queue text NOT NULL,
  rank bigint NOT NULL,
  number bigint NOT NULL,
  event_type text NOT NULL,
  entity text,
  revision bigint,
  received bigint NOT NULL,
  -- 0 never claimed, 1 given back until `at`, 2 claimed until `at`.
  stage smallint NOT NULL,
  at bigint NOT NULL,
  token bigint NOT NULL,
  attempt integer NOT NULL,
  body bytea NOT NULL
);
CREATE UNIQUE INDEX entries_order ON SCHEMA.entries (queue, rank, number);
CREATE INDEX entries_claimed ON SCHEMA.entries (queue, at) WHERE stage = 2;
-- The entities, and when the first entry of each can be taken: from `at` on, unless one of them is claimed for longer.
-- Who changes anything of an entity holds the lock of its row here.
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

-- Until when one of a queue's entries is claimed, if one is.
CREATE FUNCTION SCHEMA.busy_until(of text, moment bigint) RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT max(e.at) FROM SCHEMA.entries e WHERE e.queue = of AND e.stage = 2 AND e.at > moment
$$;

-- Lists a queue by what is in it now, and gives from when on its first entry can be taken.
CREATE FUNCTION SCHEMA.list(of text, moment bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  head record;
  busy bigint := SCHEMA.busy_until(of, moment);
BEGIN
  SELECT e.stage = 0 AND busy IS NULL AS fresh, coalesce(busy, e.at) AS at, e.received INTO head
    FROM SCHEMA.entries e WHERE e.queue = of ORDER BY e.rank, e.number LIMIT 1;
  UPDATE SCHEMA.queues q SET fresh = head.fresh, at = head.at, received = head.received
    WHERE q.name = of AND (q.fresh, q.at, q.received) IS DISTINCT FROM (head.fresh, head.at, head.received);
  RETURN head.at;
END $$;

CREATE FUNCTION SCHEMA.claim(of text, what text, span bigint, moment bigint, OUT token bigint, OUT attempt integer)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  UPDATE SCHEMA.entries e
    SET stage = 2, at = moment + span, token = nextval('SCHEMA.counter'), attempt = e.attempt + 1
    WHERE e.key = what RETURNING e.token, e.attempt INTO token, attempt;
  PERFORM SCHEMA.list(of, moment);
END $$;

-- Takes an entry out of its queue.
CREATE FUNCTION SCHEMA.leave(what text, moment bigint) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  entry record;
BEGIN
  DELETE FROM SCHEMA.entries e WHERE e.key = what RETURNING e.queue, e.entity INTO entry;
  IF entry.entity IS NULL THEN
    DELETE FROM SCHEMA.queues q WHERE q.name = entry.queue;
  ELSE
    PERFORM SCHEMA.list(entry.queue, moment);
    UPDATE SCHEMA.queues q SET touched = moment WHERE q.name = entry.queue;
  END IF;
END $$;

-- Makes an entry done.
CREATE FUNCTION SCHEMA.settle(what text, moment bigint) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM SCHEMA.leave(what, moment);
  INSERT INTO SCHEMA.done (key, at) VALUES (what, moment);
END $$;

CREATE FUNCTION SCHEMA.receive(
  what text, event_type text, entity text, revision bigint, body bytea, span bigint,
  OUT receipt text, OUT token bigint, OUT attempt integer
) LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  moment bigint;
  whose text := coalesce(receive.entity, what);
  queue record;
  known record;
BEGIN
  receipt := 'duplicate';
  IF EXISTS (SELECT FROM SCHEMA.done d WHERE d.key = what)
    OR span IS NULL AND EXISTS (SELECT FROM SCHEMA.entries e WHERE e.key = what) THEN
    RETURN;
  END IF;
  -- From here on nobody else changes anything of this entity.
  INSERT INTO SCHEMA.queues AS q (name, touched) VALUES (whose, SCHEMA.clock())
    ON CONFLICT ON CONSTRAINT queues_pkey DO UPDATE SET touched = q.touched RETURNING q.finished, q.latest INTO queue;
  moment := SCHEMA.clock();
  SELECT e.stage = 2 AND e.at > moment AS busy INTO known FROM SCHEMA.entries e WHERE e.key = what;
  IF known.busy IS NULL AND EXISTS (SELECT FROM SCHEMA.done d WHERE d.key = what)
    OR known.busy IS NOT NULL AND span IS NULL THEN
    RETURN;
  END IF;
  IF known.busy THEN
    receipt := 'busy';
    RETURN;
  END IF;
  IF receive.revision < queue.finished THEN
    IF known.busy IS NULL THEN
      INSERT INTO SCHEMA.done (key, at) VALUES (what, moment);
      UPDATE SCHEMA.queues q SET touched = moment WHERE q.name = whose;
    ELSE
      PERFORM SCHEMA.settle(what, moment);
    END IF;
    receipt := 'stale';
    RETURN;
  END IF;
  IF span IS NOT NULL AND SCHEMA.busy_until(whose, moment) IS NOT NULL THEN
    receipt := 'busy';
    RETURN;
  END IF;
  IF known.busy IS NULL THEN
    -- Without a revision it stands with the one before.
    UPDATE SCHEMA.queues q
      SET latest = coalesce(receive.revision, queue.latest, -9223372036854775808), touched = moment
      WHERE q.name = whose RETURNING q.latest INTO queue.latest;
    INSERT INTO SCHEMA.entries
      (key, queue, rank, number, event_type, entity, revision, received, stage, at, token, attempt, body)
      VALUES (what, whose, queue.latest, nextval('SCHEMA.counter'), receive.event_type, receive.entity,
        receive.revision, moment, 0, moment, 0, 0, receive.body);
    IF span IS NULL THEN
      PERFORM SCHEMA.list(whose, moment);
    END IF;
  END IF;
  IF span IS NULL THEN
    receipt := 'stored';
    RETURN;
  END IF;
  receipt := 'claimed';
  SELECT c.token, c.attempt INTO token, attempt FROM SCHEMA.claim(whose, what, span, moment) c;
END $$;

CREATE FUNCTION SCHEMA.take(span bigint, settle bigint)
RETURNS TABLE (token bigint, attempt integer, key text, event_type text, entity text, revision bigint, body bytea)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  moment bigint;
  young record;
  old record;
  picked record;
  head record;
BEGIN
  LOOP
    moment := SCHEMA.clock();
    -- Queues that others are busy with are passed over, not waited for.
    SELECT q.name, q.at, q.finished INTO young FROM SCHEMA.queues q
      WHERE q.fresh AND q.at <= moment - settle ORDER BY q.at LIMIT 1 FOR UPDATE SKIP LOCKED;
    SELECT q.name, q.at, q.finished INTO old FROM SCHEMA.queues q
      WHERE NOT q.fresh AND q.at <= moment AND q.received <= moment - settle
      ORDER BY q.at LIMIT 1 FOR UPDATE SKIP LOCKED;
    IF old.at < young.at OR young.at IS NULL THEN
      picked := old;
    ELSE
      picked := young;
    END IF;
    IF picked.at IS NULL THEN
      RETURN;
    END IF;
    -- A claim that ended by itself has left the list as it was.
    CONTINUE WHEN SCHEMA.list(picked.name, moment) IS DISTINCT FROM picked.at;
    SELECT e.key, e.event_type, e.entity, e.revision, e.body INTO head FROM SCHEMA.entries e
      WHERE e.queue = picked.name ORDER BY e.rank, e.number LIMIT 1;
    IF head.revision < picked.finished THEN
      PERFORM SCHEMA.settle(head.key, moment);
      CONTINUE;
    END IF;
    RETURN QUERY SELECT c.token, c.attempt, head.key, head.event_type, head.entity, head.revision, head.body
      FROM SCHEMA.claim(picked.name, head.key, span, moment) c;
    RETURN;
  END LOOP;
END $$;

-- Locks the entity of a claim's entry. Gives its queue, or nothing when the claim is not the newest one.
CREATE FUNCTION SCHEMA.held(what text, token bigint) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  whose text;
BEGIN
  SELECT e.queue INTO whose FROM SCHEMA.entries e WHERE e.key = what AND e.token = held.token AND e.stage = 2;
  PERFORM FROM SCHEMA.queues q WHERE q.name = whose FOR UPDATE;
  SELECT e.queue INTO whose FROM SCHEMA.entries e WHERE e.key = what AND e.token = held.token AND e.stage = 2;
  RETURN whose;
END $$;

CREATE FUNCTION SCHEMA.extend(what text, token bigint, span bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  whose text := SCHEMA.held(what, token);
  moment bigint := SCHEMA.clock();
BEGIN
  UPDATE SCHEMA.entries e SET at = moment + span
    WHERE e.key = what AND whose IS NOT NULL AND (e.at > moment OR SCHEMA.busy_until(whose, moment) IS NULL);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM SCHEMA.list(whose, moment);
  RETURN true;
END $$;

CREATE FUNCTION SCHEMA.finish(what text, token bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  whose text := SCHEMA.held(what, token);
BEGIN
  IF whose IS NULL THEN
    RETURN false;
  END IF;
  UPDATE SCHEMA.queues q SET finished = greatest(q.finished, e.revision)
    FROM SCHEMA.entries e WHERE q.name = whose AND e.key = what AND e.revision IS NOT NULL;
  PERFORM SCHEMA.settle(what, SCHEMA.clock());
  RETURN true;
END $$;

CREATE FUNCTION SCHEMA.give_back(what text, token bigint, span bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  whose text := SCHEMA.held(what, token);
  moment bigint := SCHEMA.clock();
BEGIN
  IF whose IS NULL THEN
    RETURN false;
  ELSIF span IS NULL THEN
    PERFORM SCHEMA.leave(what, moment);
  ELSE
    UPDATE SCHEMA.entries e SET stage = 1, at = moment + span WHERE e.key = what;
    PERFORM SCHEMA.list(whose, moment);
  END IF;
  RETURN true;
END $$;

-- Forgets so many entries that were done so long ago, and so many entities, and says how many it were.
CREATE FUNCTION SCHEMA.prune(span bigint, most integer, OUT entries bigint, OUT entities bigint)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  before bigint := SCHEMA.clock() - span;
BEGIN
  DELETE FROM SCHEMA.done d USING
    (SELECT o.key FROM SCHEMA.done o WHERE o.at < before ORDER BY o.at LIMIT most FOR UPDATE SKIP LOCKED) old
    WHERE d.key = old.key;
  GET DIAGNOSTICS entries = ROW_COUNT;
  -- An entity goes with the last of its entries.
  DELETE FROM SCHEMA.queues q USING
    (SELECT i.name FROM SCHEMA.queues i WHERE i.at IS NULL AND i.touched < before
      ORDER BY i.touched LIMIT most FOR UPDATE SKIP LOCKED) idle
    WHERE q.name = idle.name;
  GET DIAGNOSTICS entities = ROW_COUNT;
END $$;
