-- Ends a claim, by the lock of its queue. Returns the id of its entry, the number of the attempt, and whether other
-- entries may wait. The id is NULL if the claim is lost.
CREATE FUNCTION SCHEMA.end_claim(
  operation bigint, now_us bigint, of_hash uuid, of_queue uuid, of_token bigint,
  OUT id bigint, OUT attempt integer, OUT more boolean
) LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  queue SCHEMA.queues;
BEGIN
  SELECT q.* INTO queue FROM SCHEMA.queues q WHERE q.queue = of_queue FOR UPDATE;
  IF queue.token = of_token AND queue.until IS NOT NULL THEN
    id := queue.id;
    attempt := queue.attempt;
    more := queue.more;
    UPDATE SCHEMA.queues q SET token = operation, until = NULL, touched = now_us WHERE q.queue = of_queue;
    RETURN;
  END IF;
  -- Its lease has expired, and another entry of the queue was claimed since.
  UPDATE SCHEMA.attempts a SET claimed = false FROM SCHEMA.keys k
    WHERE k.hash = of_hash AND a.id = ANY (ARRAY[k.id]) AND a.token = of_token AND a.claimed
    RETURNING a.id, a.attempt, true INTO id, attempt, more;
  IF FOUND THEN
    -- A claim that is being made of it now has to look at the queue again.
    UPDATE SCHEMA.queues q SET token = CASE WHEN q.until IS NULL THEN operation ELSE q.token END, until = q.until - 1
      WHERE q.queue = of_queue;
  END IF;
END $$;

-- Acknowledges claims. Returns the places of those that were valid in the arrays, and of repeated acknowledgements;
-- NULL if these are all.
CREATE FUNCTION SCHEMA.ack(of_hashes uuid[], of_queues uuid[], of_tokens bigint[], of_revisions bigint[])
RETURNS integer[] LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  operation bigint := SCHEMA.begin_operation();
  now_us bigint := SCHEMA.clock();
  total integer := cardinality(of_hashes);
  valid record;
  places integer[];
  ids bigint[];
  item record;
  ended record;
  queue uuid;
BEGIN
  WITH ended AS (
    UPDATE SCHEMA.queues q SET
        until = CASE WHEN q.token = c.token THEN NULL ELSE q.until END,
        acknowledged = CASE WHEN q.token = c.token AND q.until IS NOT NULL THEN greatest(q.acknowledged, c.revision)
          ELSE q.acknowledged END,
        -- Queues without this claim are locked here too, so that all locks have one order.
        touched = CASE WHEN q.token = c.token AND q.until IS NOT NULL THEN now_us ELSE least(q.touched, now_us - 1) END
      FROM (SELECT i.* FROM unnest(of_queues, of_tokens, of_revisions) WITH ORDINALITY
        AS i (queue, token, revision, place) ORDER BY i.queue) c
      WHERE q.queue = ANY (ARRAY[c.queue])
      RETURNING c.place, q.queue, q.id, q.more, q.attempt, q.touched = now_us AS is_valid)
  SELECT coalesce(array_agg(e.place::integer ORDER BY e.place), '{}') AS places, coalesce(array_agg(e.id), '{}') AS ids,
      array_agg(e.queue) FILTER (WHERE e.more) AS more, bool_or(e.attempt > 1) AS retried
    INTO valid FROM ended e WHERE e.is_valid;
  places := valid.places;
  ids := valid.ids;
  IF cardinality(places) < total THEN
    FOR item IN
      SELECT i.* FROM unnest(of_hashes, of_queues, of_tokens, of_revisions) WITH ORDINALITY
          AS i (hash, queue, token, revision, place)
        WHERE i.place <> ALL (places) ORDER BY i.queue
    LOOP
      SELECT e.* INTO ended FROM SCHEMA.end_claim(operation, now_us, item.hash, item.queue, item.token) e;
      IF ended.id IS NOT NULL THEN
        UPDATE SCHEMA.queues q SET touched = now_us, acknowledged = greatest(q.acknowledged, item.revision)
          WHERE q.queue = item.queue;
        ids := ids || ended.id;
        places := places || item.place::integer;
        PERFORM SCHEMA.look_again(operation, now_us, item.queue);
      END IF;
    END LOOP;
  END IF;
  IF cardinality(ids) > 0 THEN
    DELETE FROM SCHEMA.entries e WHERE e.id = ANY (ids);
    IF valid.retried OR cardinality(valid.ids) < cardinality(ids) THEN
      DELETE FROM SCHEMA.attempts a WHERE a.id = ANY (ids);
    END IF;
    FOREACH queue IN ARRAY coalesce(valid.more, '{}') LOOP
      PERFORM SCHEMA.look_again(operation, now_us, queue);
    END LOOP;
    INSERT INTO SCHEMA.finished (number, at, hashes, queues, tokens)
      SELECT operation + i, now_us,
          ARRAY(SELECT of_hashes[p] FROM unnest(places[i:i + 127]) p),
          ARRAY(SELECT of_queues[p] FROM unnest(places[i:i + 127]) p),
          ARRAY(SELECT of_tokens[p] FROM unnest(places[i:i + 127]) p)
        FROM generate_series(1, cardinality(places), 128) i;
    INSERT INTO SCHEMA.changes (number, claimed) VALUES (operation, -cardinality(ids));
  END IF;
  IF cardinality(places) = total THEN
    RETURN NULL;
  END IF;
  RETURN places || SCHEMA.repeated_acks(of_hashes, of_queues, of_tokens, places);
END $$;

-- Returns the places of acknowledgements that were made before by the same claim.
CREATE FUNCTION SCHEMA.repeated_acks(of_hashes uuid[], of_queues uuid[], of_tokens bigint[], except_places integer[])
RETURNS integer[] LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  done integer[];
BEGIN
  -- Done entries have a key and no other row.
  done := ARRAY(
    SELECT i.place::integer FROM unnest(of_hashes) WITH ORDINALITY AS i (hash, place)
      JOIN LATERAL (SELECT k.id FROM SCHEMA.keys k WHERE k.hash = i.hash OFFSET 0) k ON true
      WHERE i.place <> ALL (except_places) AND NOT EXISTS (SELECT FROM SCHEMA.entries e WHERE e.id = ANY (ARRAY[k.id])));
  IF cardinality(done) = 0 THEN
    RETURN done;
  END IF;
  RETURN ARRAY(
    SELECT d.place FROM unnest(done) AS d (place)
      WHERE EXISTS (
          SELECT FROM SCHEMA.queues q WHERE q.queue = of_queues[d.place] AND q.token = of_tokens[d.place]
            AND q.until IS NULL)
        OR EXISTS (
          SELECT FROM SCHEMA.finished f, unnest(f.hashes, f.tokens) AS u (hash, token)
            WHERE f.number > of_tokens[d.place] AND of_hashes[d.place] = ANY (f.hashes)
              AND u.hash = of_hashes[d.place] AND u.token = of_tokens[d.place]));
END $$;

-- Extends claims. Returns the places of the valid ones in the arrays; NULL if these are all.
CREATE FUNCTION SCHEMA.extend(of_queues uuid[], of_tokens bigint[], lease bigint) RETURNS integer[]
LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  operation bigint := SCHEMA.begin_operation();
  now_us bigint := SCHEMA.clock();
  first_due bigint := (SELECT s.due FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1);
  extended bigint[];
BEGIN
  WITH changed AS (
    UPDATE SCHEMA.queues q SET until = now_us + lease
      FROM (SELECT i.* FROM unnest(of_queues, of_tokens) AS i (queue, token) ORDER BY i.queue) c
      WHERE q.queue = ANY (ARRAY[c.queue]) AND q.token = c.token AND q.until IS NOT NULL
      RETURNING q.id)
  SELECT array_agg(c.id ORDER BY c.id) INTO extended FROM changed c;
  IF extended IS NOT NULL THEN
    INSERT INTO SCHEMA.timers (due, ids) VALUES (greatest(now_us + lease, first_due), extended);
  END IF;
  IF cardinality(extended) = cardinality(of_queues) THEN
    RETURN NULL;
  END IF;
  RETURN ARRAY(
    SELECT i.place::integer FROM unnest(of_queues, of_tokens) WITH ORDINALITY AS i (queue, token, place)
      WHERE EXISTS (SELECT FROM SCHEMA.queues q WHERE q.queue = ANY (ARRAY[i.queue]) AND q.token = i.token
        AND q.until IS NOT NULL));
END $$;

-- Releases a claim: kind 0 retries after the delay, 1 makes the entry pending without counting the attempt, 2 deletes
-- it, 3 makes it a dead letter. Returns `false` if the claim is lost.
CREATE FUNCTION SCHEMA.release(
  of_hash uuid, of_queue uuid, of_token bigint, kind integer, delay bigint, of_error bytea
) RETURNS boolean LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  operation bigint := SCHEMA.begin_operation();
  now_us bigint := SCHEMA.clock();
  ended record;
  has_failed boolean;
BEGIN
  SELECT e.* INTO ended FROM SCHEMA.end_claim(operation, now_us, of_hash, of_queue, of_token) e;
  IF ended.id IS NULL THEN
    RETURN false;
  END IF;
  IF kind = 0 THEN
    INSERT INTO SCHEMA.attempts (id, attempt, failed, due, token, claimed)
      VALUES (ended.id, ended.attempt, true, now_us + delay, 0, false)
      ON CONFLICT (id) DO UPDATE SET attempt = excluded.attempt, failed = true, due = excluded.due;
    INSERT INTO SCHEMA.timers (due, ids)
      SELECT greatest(now_us + delay, s.due), ARRAY[ended.id] FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1;
    INSERT INTO SCHEMA.changes (number, failing, claimed) VALUES (operation, 1, -1);
  ELSIF kind = 1 THEN
    IF ended.attempt = 1 THEN
      -- As if it had never been claimed.
      DELETE FROM SCHEMA.attempts a WHERE a.id = ended.id;
      has_failed := false;
    ELSE
      INSERT INTO SCHEMA.attempts AS a (id, attempt, failed, token, claimed)
        VALUES (ended.id, ended.attempt - 1, false, 0, false)
        ON CONFLICT (id) DO UPDATE SET attempt = excluded.attempt, due = NULL
        RETURNING a.failed INTO has_failed;
    END IF;
    INSERT INTO SCHEMA.changes (number, waiting, failing, claimed)
      VALUES (operation, CASE WHEN has_failed THEN 0 ELSE 1 END, CASE WHEN has_failed THEN 1 ELSE 0 END, -1);
  ELSE
    IF kind = 3 THEN
      INSERT INTO SCHEMA.dead (key, id, queue, rank, revision, received, event_type, entity, body, attempts, failed_at,
          error)
        SELECT e.key, e.id, e.queue, e.rank, e.revision, e.received, e.event_type, e.entity, e.body, ended.attempt,
            now_us, of_error
          FROM SCHEMA.entries e WHERE e.id = ended.id;
    ELSE
      DELETE FROM SCHEMA.keys k WHERE k.hash = of_hash;
      INSERT INTO SCHEMA.finished (number, at, hashes, queues, tokens)
        VALUES (operation, now_us, ARRAY[NULL::uuid], ARRAY[of_queue], ARRAY[NULL::bigint]);
    END IF;
    DELETE FROM SCHEMA.entries e WHERE e.id = ended.id;
    DELETE FROM SCHEMA.attempts a WHERE a.id = ended.id;
    INSERT INTO SCHEMA.changes (number, claimed, dead) VALUES (operation, -1, CASE kind WHEN 3 THEN 1 ELSE 0 END);
  END IF;
  IF ended.more OR kind = 1 THEN
    PERFORM SCHEMA.look_again(operation, now_us, of_queue);
  END IF;
  RETURN true;
END $$;
