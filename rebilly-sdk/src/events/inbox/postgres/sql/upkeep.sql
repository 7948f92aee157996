-- Makes a dead letter done. Returns `false` if there is none.
CREATE FUNCTION SCHEMA.discard(of_hash uuid, of_key bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  operation bigint := SCHEMA.begin_operation();
  now_us bigint := SCHEMA.clock();
  of_queue uuid;
BEGIN
  DELETE FROM SCHEMA.dead d WHERE d.key = of_key RETURNING d.queue INTO of_queue;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE SCHEMA.queues q SET touched = now_us WHERE q.queue = of_queue;
  INSERT INTO SCHEMA.finished (number, at, hashes, queues, tokens)
    VALUES (operation, now_us, ARRAY[of_hash], ARRAY[of_queue], ARRAY[NULL::bigint]);
  INSERT INTO SCHEMA.changes (number, dead) VALUES (operation, -1);
  RETURN true;
END $$;

-- Deletes up to `max_batches` batches of done entries of a minimum age, after the batch with this number, and the
-- queues that have no other entry. Returns the numbers of deleted entries and batches, and that of the last batch.
CREATE FUNCTION SCHEMA.prune(
  age bigint, after_number bigint, max_batches integer, OUT entries bigint, OUT batches bigint, OUT last_number bigint
) LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  before bigint := SCHEMA.clock() - age;
  all_hashes uuid[];
BEGIN
  WITH pruned AS (
    DELETE FROM SCHEMA.finished f WHERE f.number = ANY (ARRAY(
      SELECT o.number FROM SCHEMA.finished o WHERE o.number > after_number AND o.at < before
        ORDER BY o.number LIMIT max_batches FOR UPDATE SKIP LOCKED))
    RETURNING f.*),
  idle AS (
    SELECT u.queue, max(p.at) AS at FROM pruned p, unnest(p.queues) AS u (queue) GROUP BY u.queue ORDER BY u.queue),
  deleted AS (
    -- Later batches name the queues that are in use, or were used since.
    DELETE FROM SCHEMA.queues q USING idle i
      WHERE q.queue = ANY (ARRAY[i.queue]) AND q.until IS NULL AND q.touched <= i.at
        AND NOT EXISTS (SELECT FROM SCHEMA.entries e WHERE e.queue = ANY (ARRAY[i.queue]))
        AND NOT EXISTS (SELECT FROM SCHEMA.dead d WHERE d.queue = ANY (ARRAY[i.queue])))
  SELECT count(*), max(p.number), ARRAY(SELECT h.hash FROM pruned o, unnest(o.hashes) AS h (hash) ORDER BY h.hash)
    INTO batches, last_number, all_hashes FROM pruned p;
  DELETE FROM SCHEMA.keys k WHERE k.hash = ANY (all_hashes);
  GET DIAGNOSTICS entries = ROW_COUNT;
END $$;

-- Returns the statistics, and the age of the oldest open entry.
CREATE FUNCTION SCHEMA.stats(
  OUT waiting bigint, OUT failing bigint, OUT claimed bigint, OUT dead bigint, OUT oldest_age bigint
) LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
BEGIN
  -- One statement, so that it reads one state.
  WITH summary AS MATERIALIZED (SELECT s.* FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1),
  later AS MATERIALIZED (
    SELECT coalesce(sum(c.waiting), 0) AS waiting, coalesce(sum(c.failing), 0) AS failing,
        coalesce(sum(c.claimed), 0) AS claimed, coalesce(sum(c.dead), 0) AS dead, min(c.oldest) AS oldest
      FROM SCHEMA.changes c WHERE c.number > (SELECT s.number FROM summary s))
  SELECT s.waiting + l.waiting, s.failing + l.failing, s.claimed + l.claimed, s.dead + l.dead,
      SCHEMA.clock() - (SELECT e.received FROM SCHEMA.entries e WHERE e.id >= least(s.oldest, l.oldest)
        ORDER BY e.id LIMIT 1)
    INTO waiting, failing, claimed, dead, oldest_age FROM summary s, later l;
END $$;

-- Deletes timers that are due, so that they do not pile up where no process claims.
CREATE FUNCTION SCHEMA.wake_due() RETURNS void LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
BEGIN
  LOCK TABLE SCHEMA.summaries IN ROW EXCLUSIVE MODE;
  PERFORM SCHEMA.wake(SCHEMA.clock());
END $$;

-- Makes a new summary if there were `min_operations` operations since the last one.
CREATE FUNCTION SCHEMA.summarize(min_operations bigint) RETURNS void LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  last SCHEMA.summaries;
  next_number bigint;
BEGIN
  -- Locks are taken at the next try, rather than after a long wait that holds up all operations. A summary contains
  -- nothing new, so it may be lost by a crash.
  PERFORM set_config('lock_timeout', '200', true), set_config('synchronous_commit', 'off', true);
  SELECT s.* INTO last FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1;
  IF nextval('SCHEMA.counter') - (last.number >> 20) < min_operations THEN
    RETURN;
  END IF;
  LOCK TABLE SCHEMA.summaries IN SHARE ROW EXCLUSIVE MODE;
  -- Another process may have been faster.
  SELECT s.* INTO last FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1;
  next_number := nextval('SCHEMA.counter') << 20;
  IF (next_number - last.number) >> 20 < min_operations THEN
    RETURN;
  END IF;
  WITH later AS (DELETE FROM SCHEMA.changes c WHERE c.number > last.number RETURNING c.*),
  total AS (
    SELECT coalesce(sum(l.waiting), 0) AS waiting, coalesce(sum(l.failing), 0) AS failing,
        coalesce(sum(l.claimed), 0) AS claimed, coalesce(sum(l.dead), 0) AS dead, min(l.oldest) AS oldest
      FROM later l)
  INSERT INTO SCHEMA.summaries (number, position, due, oldest, waiting, failing, claimed, dead)
    SELECT next_number,
        coalesce((SELECT r.position FROM SCHEMA.ready r WHERE r.position >= last.position ORDER BY r.position LIMIT 1),
          next_number),
        least(SCHEMA.clock(),
          (SELECT t.due FROM SCHEMA.timers t WHERE t.due >= last.due ORDER BY t.due LIMIT 1)),
        coalesce((SELECT e.id FROM SCHEMA.entries e WHERE e.id >= least(last.oldest, t.oldest) ORDER BY e.id LIMIT 1),
          next_number),
        last.waiting + t.waiting, last.failing + t.failing, last.claimed + t.claimed, last.dead + t.dead
      FROM total t;
  DELETE FROM SCHEMA.summaries s WHERE s.number < next_number AND s.number >= last.number;
END $$;

-- Returns dead letters in order of their keys, after this one.
CREATE FUNCTION SCHEMA.dead_letters(after_key bytea, max_letters bigint) RETURNS SETOF SCHEMA.dead
LANGUAGE plpgsql STABLE INDEX_LOOKUPS AS $$
BEGIN
  RETURN QUERY SELECT d.* FROM SCHEMA.dead d WHERE d.key >= coalesce(after_key, '') AND d.key IS DISTINCT FROM after_key
    ORDER BY d.key LIMIT max_letters;
END $$;
