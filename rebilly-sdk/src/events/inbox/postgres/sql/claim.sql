-- Makes the queues of due timers ready. Returns the number of timers; the rest is for the next call.
CREATE FUNCTION SCHEMA.wake(now_us bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  last SCHEMA.summaries;
  oldest bigint;
  timers bigint;
BEGIN
  SELECT s.* INTO last FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1;
  -- Usually all entries of a timer are done, so that this limit excludes them.
  oldest := least(last.oldest, (SELECT min(c.oldest) FROM SCHEMA.changes c WHERE c.number > last.number));
  WITH due AS (
    DELETE FROM SCHEMA.timers t WHERE t.ctid = ANY (ARRAY(
      SELECT d.ctid FROM SCHEMA.timers d WHERE d.due >= last.due AND d.due <= now_us
        ORDER BY d.due LIMIT 1000 FOR UPDATE SKIP LOCKED))
    RETURNING t.ids),
  woken AS (
    INSERT INTO SCHEMA.ready (position, received, queues, now)
      SELECT greatest(h.id, last.position), h.received, ARRAY[w.queue], now_us
        FROM (SELECT DISTINCT e.queue FROM due d, unnest(d.ids) AS u (id)
          JOIN LATERAL (SELECT c.queue FROM SCHEMA.entries c WHERE c.id = u.id OFFSET 0) e ON true
          WHERE u.id >= oldest) w
        JOIN LATERAL (SELECT c.id, c.received FROM SCHEMA.entries c WHERE c.queue = w.queue
          ORDER BY c.rank, c.id + 0 LIMIT 1) h ON true
        -- A claim that was extended has another timer.
        WHERE NOT EXISTS (SELECT FROM SCHEMA.queues q WHERE q.queue = ANY (ARRAY[w.queue]) AND q.until > now_us))
  SELECT count(*) INTO timers FROM due;
  RETURN timers;
END $$;

-- Claims the first entries of queues, if they are claimable now. The claims are returned in the order given. Queues
-- in `postponed` are to be looked at again: they change meanwhile, or their first entry is too young. `opened` is the
-- number of claims on pending entries, `failing` that of failing ones among them.
--
-- A queue with a claim needs no further look: whoever ends a claim with `more` makes the queue ready. Neither does one
-- with a delayed first entry, because that has a timer. But its row must not change meanwhile (`mark`), because the one
-- who changes it may not see the entry that this look is for.
--
-- Fails after a wait of 10 ms. Another claim may wait for a queue that this one has inserted in an earlier step, and this
-- one for the other's: only those of one step are inserted in a fixed order. And PostgreSQL waits in spite of `SKIP LOCKED`
-- where one transaction has updated a row since the look-up and another one is updating it again.
CREATE FUNCTION SCHEMA.claim_queues(
  of_queues uuid[], now_us bigint, lease bigint, received_before bigint,
  OUT ids bigint[], OUT tokens bigint[], OUT attempts integer[], OUT acknowledged bigint[],
  OUT postponed uuid[], OUT youngest bigint, OUT opened bigint, OUT failing bigint
) LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS SET lock_timeout = 10 AS $$
BEGIN
  -- The token is drawn after the snapshot, so that it is higher than those of all earlier claims.
  WITH drawn AS MATERIALIZED (SELECT nextval('SCHEMA.counter') << 20 AS token),
  candidate AS MATERIALIZED (
    SELECT p.queue, p.place, h.id, h.received, s.token AS old_token, s.until AS old_until, s.id AS old_id, s.attempt AS old_attempt,
        coalesce(s.until IS NOT NULL AND s.id = h.id, false) AS is_expired, coalesce(a.claimed, false) AS was_displaced,
        coalesce(a.failed, false) AS failed, coalesce(a.attempt, 0) AS attempts,
        EXISTS (SELECT FROM SCHEMA.entries e WHERE e.queue = p.queue AND (e.rank, e.id + 0) > (h.rank, h.id)) AS more,
        CASE
          -- The clock is read after the snapshot, so that the next claim sees at least as much.
          WHEN s.until > now_us THEN CASE WHEN s.more AND s.until > SCHEMA.clock() THEN 'covered' ELSE 'mark' END
          WHEN h.id IS NULL THEN 'covered'
          WHEN a.due > now_us AND (s.until IS NULL OR s.id <> h.id) THEN 'mark'
          WHEN h.received > received_before AND h.received <= now_us + 1000000 THEN 'postpone'
          ELSE 'claim'
        END AS action
      FROM (SELECT u.queue, min(u.place) AS place FROM unnest(of_queues) WITH ORDINALITY AS u (queue, place)
        GROUP BY u.queue ORDER BY u.queue) p
      LEFT JOIN LATERAL (SELECT q.* FROM SCHEMA.queues q WHERE q.queue = p.queue OFFSET 0) s ON true
      LEFT JOIN LATERAL (SELECT e.id, e.rank, e.received FROM SCHEMA.entries e WHERE e.queue = p.queue
        ORDER BY e.rank, e.id + 0 LIMIT 1) h ON true
      LEFT JOIN LATERAL (SELECT t.* FROM SCHEMA.attempts t WHERE t.id = h.id OFFSET 0) a ON true),
  inserted AS (
    INSERT INTO SCHEMA.queues (queue, id, token, attempt, more, until, touched)
      SELECT c.queue, c.id, d.token + c.place, c.attempts + 1, c.more, now_us + lease, now_us
        FROM candidate c, drawn d WHERE c.action = 'claim' AND c.old_token IS NULL ORDER BY c.queue
      ON CONFLICT DO NOTHING RETURNING *),
  locked AS MATERIALIZED (
    -- Others are not waited for, because a claim has locks of earlier queues, in no order. `= ANY (ARRAY[])` permits no
    -- plan but index look-ups in the order of the candidates.
    SELECT c.* FROM candidate c
      JOIN LATERAL (SELECT q.token, q.until FROM SCHEMA.queues q WHERE q.queue = ANY (ARRAY[c.queue])
        FOR UPDATE SKIP LOCKED) l ON l.token = c.old_token AND l.until IS NOT DISTINCT FROM c.old_until
      WHERE c.action IN ('claim', 'mark')),
  updated AS (
    UPDATE SCHEMA.queues q SET
        id = CASE c.action WHEN 'claim' THEN c.id ELSE q.id END,
        token = CASE c.action WHEN 'claim' THEN (SELECT d.token FROM drawn d) + c.place ELSE q.token END,
        until = CASE c.action WHEN 'claim' THEN now_us + lease ELSE q.until END,
        attempt = CASE WHEN c.action = 'mark' THEN q.attempt WHEN c.is_expired THEN q.attempt + 1 ELSE c.attempts + 1 END,
        more = c.action = 'mark' OR c.more
      FROM locked c WHERE q.queue = ANY (ARRAY[c.queue]) RETURNING q.*),
  changed AS (SELECT * FROM inserted UNION ALL SELECT * FROM updated),
  result AS (
    -- The arrays below keep this order.
    SELECT c.*, g.queue IS NOT NULL AS is_changed, g.token, g.attempt, g.acknowledged
      FROM candidate c LEFT JOIN changed g ON g.queue = c.queue ORDER BY c.place),
  displaced AS (
    INSERT INTO SCHEMA.attempts (id, attempt, failed, token, claimed)
      SELECT r.old_id, r.old_attempt, false, r.old_token, true FROM result r
        WHERE r.is_changed AND r.action = 'claim' AND r.old_until IS NOT NULL AND NOT r.is_expired
      ON CONFLICT (id) DO UPDATE SET attempt = excluded.attempt, token = excluded.token, claimed = true, due = NULL),
  reclaimed AS (
    UPDATE SCHEMA.attempts a SET claimed = false FROM result r
      WHERE a.id = ANY (ARRAY[r.id]) AND r.is_changed AND r.action = 'claim' AND r.was_displaced)
  SELECT
      array_agg(r.id) FILTER (WHERE r.is_changed AND r.action = 'claim'),
      array_agg(r.token) FILTER (WHERE r.is_changed AND r.action = 'claim'),
      array_agg(r.attempt) FILTER (WHERE r.is_changed AND r.action = 'claim'),
      array_agg(r.acknowledged) FILTER (WHERE r.is_changed AND r.action = 'claim'),
      array_agg(r.queue)
        FILTER (WHERE r.action = 'postpone' OR r.action IN ('claim', 'mark') AND NOT r.is_changed),
      max(r.received) FILTER (WHERE r.action = 'postpone'),
      count(*) FILTER (WHERE r.is_changed AND r.action = 'claim' AND NOT r.is_expired AND NOT r.was_displaced),
      count(*) FILTER
        (WHERE r.is_changed AND r.action = 'claim' AND NOT r.is_expired AND NOT r.was_displaced AND r.failed)
    INTO ids, tokens, attempts, acknowledged, postponed, youngest, opened, failing FROM result r;
END $$;

-- Claims the first entries of up to `max_entries` queues, in order of arrival.
CREATE FUNCTION SCHEMA.claim(max_entries integer, lease bigint, reorder_window bigint)
RETURNS TABLE (
  token bigint, attempt integer, is_superseded boolean, received bigint, key bytea, event_type bytea, entity bytea,
  revision bigint, body bytea
) LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
#variable_conflict use_column
DECLARE
  now_us bigint;
  received_before bigint;
  ahead bigint;
  summary SCHEMA.summaries;
  batches refcursor;
  batch record;
  step record;
  popped tid[];
  position_after bigint;
  received_after bigint;
  woken_at bigint;
  youngest bigint;
  rest uuid[] := '{}';
  ids bigint[] := '{}';
  tokens bigint[] := '{}';
  attempts integer[] := '{}';
  acknowledged bigint[] := '{}';
  postponed uuid[] := '{}';
  opened bigint := 0;
  failing bigint := 0;
  missing integer := max_entries;
  has_waited boolean := false;
BEGIN
  LOCK TABLE SCHEMA.summaries IN ROW EXCLUSIVE MODE;
  SELECT s.* INTO summary FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1;
  now_us := SCHEMA.clock();
  received_before := now_us - reorder_window;
  -- An instant ahead is of a clock that was set back.
  ahead := now_us + 1000000;
  FOR attempt IN 1..10 LOOP
    EXIT WHEN NOT EXISTS (SELECT FROM SCHEMA.timers t WHERE t.due >= summary.due AND t.due <= now_us);
    EXIT WHEN SCHEMA.wake(now_us) = 0;
  END LOOP;
  -- Batches that another process takes are skipped.
  OPEN batches FOR SELECT r.*, r.ctid FROM SCHEMA.ready r
    WHERE r.position >= summary.position AND (r.received <= received_before OR r.received > ahead) ORDER BY r.position
    FOR UPDATE SKIP LOCKED;
  <<step_by_step>>
  WHILE missing > 0 LOOP
    popped := '{}';
    WHILE cardinality(rest) < missing LOOP
      FETCH batches INTO batch;
      EXIT WHEN NOT FOUND;
      popped := popped || batch.ctid;
      rest := rest || batch.queues;
      position_after := batch.position;
      received_after := greatest(received_after, batch.received);
      woken_at := greatest(woken_at, batch.now);
    END LOOP;
    IF cardinality(rest) = 0 THEN
      -- Another claim may return a part of its last batch. It is not waited for with a batch in hand: it may wait too.
      EXIT WHEN has_waited OR position_after IS NOT NULL;
      PERFORM FROM SCHEMA.ready r WHERE r.position >= summary.position AND (r.received <= received_before OR r.received > ahead)
        ORDER BY r.position LIMIT 1 FOR UPDATE;
      has_waited := true;
      CLOSE batches;
      OPEN batches FOR SELECT r.*, r.ctid FROM SCHEMA.ready r
        WHERE r.position >= summary.position AND (r.received <= received_before OR r.received > ahead) ORDER BY r.position
        FOR UPDATE SKIP LOCKED;
      CONTINUE;
    END IF;
    DELETE FROM SCHEMA.ready r WHERE r.ctid = ANY (popped);
    -- This claim may have waited. A timer that made one of these queues ready meanwhile must be due here as well, because
    -- it is gone: a queue that seems to have a claim or a delay is not looked at again. The clock may be set back.
    now_us := greatest(SCHEMA.clock(), now_us, woken_at);
    BEGIN
      SELECT c.* INTO step FROM SCHEMA.claim_queues(rest[:missing], now_us, lease, now_us - reorder_window) c;
    EXCEPTION WHEN lock_not_available THEN
      -- PostgreSQL would end a circle after `deadlock_timeout`, usually a second. Without a claim, this one locks no queue
      -- any more.
      EXIT step_by_step WHEN cardinality(ids) > 0;
      CONTINUE;
    END;
    rest := rest[missing + 1:];
    ids := ids || step.ids;
    tokens := tokens || step.tokens;
    attempts := attempts || step.attempts;
    acknowledged := acknowledged || step.acknowledged;
    postponed := postponed || step.postponed;
    youngest := greatest(youngest, step.youngest);
    opened := opened + step.opened;
    failing := failing + step.failing;
    missing := max_entries - cardinality(ids);
  END LOOP;
  CLOSE batches;
  -- Queues whose first entry is too young do not hold back the others.
  INSERT INTO SCHEMA.ready (position, received, queues, now)
    SELECT position_after, r.received, r.queues, woken_at
      FROM (VALUES (greatest(received_after, youngest), postponed), (received_after, rest)) AS r (received, queues)
      WHERE cardinality(r.queues) > 0;
  IF cardinality(ids) > 0 THEN
    INSERT INTO SCHEMA.timers (due, ids)
      VALUES (greatest(now_us + lease, summary.due), ARRAY(SELECT u.id FROM unnest(ids) AS u (id) ORDER BY u.id));
    INSERT INTO SCHEMA.changes (number, waiting, failing, claimed)
      VALUES (nextval('SCHEMA.counter') << 20, failing - opened, -failing, opened);
    RETURN QUERY
      SELECT u.token, u.attempt, coalesce(u.acknowledged > e.revision, false), e.received, e.key, e.event_type,
          e.entity, e.revision, e.body
        FROM unnest(ids, tokens, attempts, acknowledged) WITH ORDINALITY
          AS u (id, token, attempt, acknowledged, place)
        JOIN LATERAL (SELECT c.* FROM SCHEMA.entries c WHERE c.id = u.id OFFSET 0) e ON true
        ORDER BY u.place;
  END IF;
END $$;

-- Stores an entry if it is new, and claims it. The result is 0 for a duplicate, 1 for a busy entity, 2 for a claim. The
-- entry is returned if it was stored before, because an equal key does not need an equal body.
CREATE FUNCTION SCHEMA.enqueue_claimed(
  of_hash uuid, of_key bytea, of_queue uuid, of_rank bigint, of_revision bigint, of_type bytea, of_entity bytea,
  of_body bytea, lease bigint,
  OUT result integer, OUT token bigint, OUT attempt integer, OUT is_superseded boolean, OUT received bigint,
  OUT key bytea, OUT event_type bytea, OUT entity bytea, OUT revision bigint, OUT body bytea
) LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
#variable_conflict use_column
DECLARE
  operation bigint := SCHEMA.begin_operation();
  now_us bigint := SCHEMA.clock();
  stored record;
  queue SCHEMA.queues;
  earlier SCHEMA.attempts;
  is_new boolean;
  has_more boolean;
  first_due bigint;
BEGIN
  result := 0;
  -- The key decides, even if the entry names another entity than when it was stored.
  SELECT k.id, coalesce(e.queue, d.queue) AS queue INTO stored FROM SCHEMA.keys k
    LEFT JOIN SCHEMA.entries e ON e.id = k.id
    LEFT JOIN SCHEMA.dead d ON d.key = of_key
    WHERE k.hash = of_hash;
  IF FOUND AND stored.queue IS NULL THEN
    RETURN;
  END IF;
  of_queue := coalesce(stored.queue, of_queue);
  -- From here on, the queue is locked. Pruning may delete its row in between.
  LOOP
    INSERT INTO SCHEMA.queues (queue, id, token, attempt, more, touched) VALUES (of_queue, 0, 0, 0, false, 0)
      ON CONFLICT DO NOTHING;
    SELECT q.* INTO queue FROM SCHEMA.queues q WHERE q.queue = of_queue FOR UPDATE;
    EXIT WHEN FOUND;
  END LOOP;
  -- Drawn after the lock, so that it is higher than those of all earlier claims.
  token := nextval('SCHEMA.counter') << 20;
  now_us := SCHEMA.clock();
  IF queue.until > now_us THEN
    result := 1;
    RETURN;
  END IF;
  INSERT INTO SCHEMA.keys (hash, id) VALUES (of_hash, operation) ON CONFLICT DO NOTHING;
  is_new := FOUND;
  IF is_new THEN
    stored.id := operation;
    INSERT INTO SCHEMA.entries (id, queue, rank, revision, received, key, event_type, entity, body)
      VALUES (operation, of_queue, coalesce(of_rank, SCHEMA.last_rank(of_queue, operation)), of_revision, now_us, of_key, of_type,
        of_entity, of_body);
  ELSE
    PERFORM SCHEMA.revive(of_key);
    SELECT k.id INTO stored FROM SCHEMA.keys k JOIN SCHEMA.entries e ON e.id = k.id WHERE k.hash = of_hash;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    SELECT e.key, e.event_type, e.entity, e.revision, e.body INTO key, event_type, entity, revision, body
      FROM SCHEMA.entries e WHERE e.id = stored.id;
  END IF;
  -- An expired claim of another entry stays valid for its acknowledgement.
  IF queue.until IS NOT NULL AND queue.id <> stored.id THEN
    INSERT INTO SCHEMA.attempts (id, attempt, failed, token, claimed)
      VALUES (queue.id, queue.attempt, false, queue.token, true)
      ON CONFLICT (id) DO UPDATE SET attempt = excluded.attempt, token = excluded.token, claimed = true, due = NULL;
  END IF;
  SELECT a.* INTO earlier FROM SCHEMA.attempts a WHERE a.id = stored.id;
  UPDATE SCHEMA.attempts a SET claimed = false, due = NULL WHERE a.id = stored.id;
  attempt := CASE WHEN queue.until IS NOT NULL AND queue.id = stored.id THEN queue.attempt
    ELSE coalesce(earlier.attempt, 0) END + 1;
  SELECT e.received, coalesce(queue.acknowledged > e.revision, false),
      EXISTS (SELECT FROM SCHEMA.entries o WHERE o.queue = of_queue AND o.id <> e.id)
    INTO received, is_superseded, has_more FROM SCHEMA.entries e WHERE e.id = stored.id;
  result := 2;
  UPDATE SCHEMA.queues q SET id = stored.id, token = enqueue_claimed.token, attempt = enqueue_claimed.attempt, more = has_more,
      until = now_us + lease
    WHERE q.queue = of_queue;
  first_due := (SELECT s.due FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1);
  INSERT INTO SCHEMA.timers (due, ids) VALUES (greatest(now_us + lease, first_due), ARRAY[stored.id]);
  -- An expired claim counts already.
  IF is_new THEN
    INSERT INTO SCHEMA.changes (number, claimed) VALUES (operation, 1);
  ELSIF NOT coalesce(queue.until IS NOT NULL AND queue.id = stored.id OR earlier.claimed, false) THEN
    INSERT INTO SCHEMA.changes (number, waiting, failing, claimed)
      VALUES (operation, CASE WHEN earlier.failed THEN 0 ELSE -1 END, CASE WHEN earlier.failed THEN -1 ELSE 0 END, 1);
  END IF;
END $$;
