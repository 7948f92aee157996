CREATE FUNCTION SCHEMA.clock() RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint
$$;

-- Returns the number of an operation. No summary is made before its end.
CREATE FUNCTION SCHEMA.begin_operation() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  LOCK TABLE SCHEMA.summaries IN ROW EXCLUSIVE MODE;
  RETURN nextval('SCHEMA.counter') << 20;
END $$;

-- Returns the rank of the entry that arrived last in a queue before this one, which has no revision.
CREATE FUNCTION SCHEMA.last_rank(of_queue uuid, before_id bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
BEGIN
  RETURN coalesce(
    (SELECT e.rank FROM SCHEMA.entries e WHERE e.queue = of_queue AND e.id + 0 < before_id
      ORDER BY e.id + 0 DESC LIMIT 1),
    (SELECT q.acknowledged FROM SCHEMA.queues q WHERE q.queue = of_queue),
    -9223372036854775808);
END $$;

-- Makes queues with new entries claimable. The arrays have 64 elements at most, so that claims can share them.
CREATE FUNCTION SCHEMA.add_ready(operation bigint, now_us bigint, of_queues uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  INSERT INTO SCHEMA.ready (position, received, queues)
    SELECT operation + i, now_us, of_queues[i:i + 63] FROM generate_series(1, cardinality(of_queues), 64) i;
END $$;

-- Makes a queue claimable at the place of its first entry.
CREATE FUNCTION SCHEMA.look_again(operation bigint, now_us bigint, of_queue uuid) RETURNS void
LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  first_position bigint := (SELECT s.position FROM SCHEMA.summaries s ORDER BY s.number DESC LIMIT 1);
BEGIN
  INSERT INTO SCHEMA.ready (position, received, queues)
    SELECT coalesce(greatest(e.id, first_position), operation), coalesce(e.received, now_us), ARRAY[of_queue]
      FROM (SELECT) one LEFT JOIN LATERAL (SELECT h.id, h.received FROM SCHEMA.entries h WHERE h.queue = of_queue
        ORDER BY h.rank, h.id + 0 LIMIT 1) e ON true;
END $$;

-- Makes a dead letter pending again, at its former place. Returns its id and queue; NULL if there is none.
CREATE FUNCTION SCHEMA.revive(of_key bytea, OUT id bigint, OUT queue uuid) LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  operation bigint := SCHEMA.begin_operation();
  letter SCHEMA.dead;
BEGIN
  DELETE FROM SCHEMA.dead d WHERE d.key = of_key RETURNING d.* INTO letter;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  id := letter.id;
  queue := letter.queue;
  INSERT INTO SCHEMA.entries (id, queue, rank, revision, received, key, event_type, entity, body)
    VALUES (id, queue, letter.rank, letter.revision, letter.received, of_key, letter.event_type, letter.entity,
      letter.body);
  PERFORM SCHEMA.look_again(operation, letter.received, queue);
  INSERT INTO SCHEMA.changes (number, waiting, dead, oldest) VALUES (operation, 1, -1, id);
END $$;

-- Stores entries. Returns the places of the stored ones in the arrays; NULL if these are all. A rank is NULL if it is
-- that of the entry before.
CREATE FUNCTION SCHEMA.enqueue(
  of_hashes uuid[], of_keys bytea[], of_queues uuid[], of_ranks bigint[], of_revisions bigint[],
  of_types bytea[], of_entities bytea[], of_bodies bytea[]
) RETURNS integer[] LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
DECLARE
  operation bigint := SCHEMA.begin_operation();
  now_us bigint := SCHEMA.clock();
  total integer := cardinality(of_hashes);
  new_count integer;
  is_new boolean[];
  stored integer[];
  item record;
BEGIN
  INSERT INTO SCHEMA.keys (hash, id)
    SELECT i.hash, operation + i.place FROM unnest(of_hashes) WITH ORDINALITY AS i (hash, place)
    -- A fixed order prevents deadlocks. Of equal ones, the first is stored.
    ORDER BY i.hash, i.place
    ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS new_count = ROW_COUNT;
  is_new := CASE WHEN new_count = total THEN array_fill(true, ARRAY[total]) ELSE ARRAY(
    SELECT EXISTS (SELECT FROM SCHEMA.keys k WHERE k.hash = ANY (ARRAY[i.hash]) AND k.id = operation + i.place)
      FROM unnest(of_hashes) WITH ORDINALITY AS i (hash, place) ORDER BY i.place) END;
  IF new_count > 0 THEN
    INSERT INTO SCHEMA.entries (id, queue, rank, revision, received, key, event_type, entity, body)
      SELECT i.id, i.queue, i.rank, i.revision, now_us, i.key, i.event_type, i.entity, i.body
        FROM (SELECT operation + generate_series(1, total) AS id, unnest(is_new) AS is_new, unnest(of_queues) AS queue,
          unnest(of_ranks) AS rank, unnest(of_revisions) AS revision, unnest(of_keys) AS key,
          unnest(of_types) AS event_type, unnest(of_entities) AS entity, unnest(of_bodies) AS body) i
        WHERE i.is_new AND i.rank IS NOT NULL;
    FOR item IN
      SELECT i.* FROM unnest(of_ranks) WITH ORDINALITY AS i (rank, place)
        WHERE i.rank IS NULL AND is_new[i.place] ORDER BY i.place
    LOOP
      INSERT INTO SCHEMA.entries (id, queue, rank, revision, received, key, event_type, entity, body)
        VALUES (operation + item.place, of_queues[item.place],
          SCHEMA.last_rank(of_queues[item.place], operation + item.place), of_revisions[item.place], now_us,
          of_keys[item.place], of_types[item.place], of_entities[item.place], of_bodies[item.place]);
    END LOOP;
    PERFORM SCHEMA.add_ready(operation, now_us, CASE WHEN new_count = total THEN of_queues ELSE ARRAY(
      SELECT of_queues[p] FROM generate_series(1, total) p WHERE is_new[p] ORDER BY p) END);
    INSERT INTO SCHEMA.changes (number, waiting) VALUES (operation, new_count);
  END IF;
  IF new_count = total THEN
    RETURN NULL;
  END IF;
  stored := ARRAY(SELECT p FROM generate_series(1, total) p WHERE is_new[p]);
  -- A dead letter has a key.
  FOR item IN
    SELECT min(i.place)::integer AS place, i.key FROM unnest(of_keys) WITH ORDINALITY AS i (key, place)
      WHERE EXISTS (SELECT FROM SCHEMA.dead d WHERE d.key = ANY (ARRAY[i.key])) GROUP BY i.key ORDER BY i.key
  LOOP
    IF (SELECT r.id FROM SCHEMA.revive(item.key) r) IS NOT NULL THEN
      stored := stored || item.place;
    END IF;
  END LOOP;
  RETURN stored;
END $$;
