CREATE FUNCTION SCHEMA.clock() RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint
$$;

-- Returns the number of an operation. No summary is made before its end.
CREATE FUNCTION SCHEMA.begin_operation() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  LOCK TABLE SCHEMA.summaries IN ROW EXCLUSIVE MODE;
  RETURN nextval('SCHEMA.counter') << 20;
END $$;

-- Returns the rank of the entry that arrived last in a queue, for one without a revision.
CREATE FUNCTION SCHEMA.last_rank(of_queue uuid) RETURNS bigint LANGUAGE plpgsql VOLATILE INDEX_LOOKUPS AS $$
BEGIN
  RETURN coalesce(
    -- The sum keeps the planner from searching all queues in order of their ids.
    (SELECT e.rank FROM SCHEMA.entries e WHERE e.queue = of_queue ORDER BY e.id + 0 DESC LIMIT 1),
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
        ORDER BY h.rank, h.id LIMIT 1) e ON true;
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
  inserted integer;
  entry record;
  stored integer[] := '{}';
  new_queues uuid[] := '{}';
BEGIN
  INSERT INTO SCHEMA.keys (hash, id)
    SELECT i.hash, operation + i.place FROM unnest(of_hashes) WITH ORDINALITY AS i (hash, place)
    -- A fixed order prevents deadlocks. Of equal ones, the first is stored.
    ORDER BY i.hash, i.place
    ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS inserted = ROW_COUNT;
  IF inserted = total AND array_position(of_ranks, NULL) IS NULL THEN
    INSERT INTO SCHEMA.entries (id, queue, rank, revision, received, key, event_type, entity, body)
      SELECT operation + generate_series(1, total), unnest(of_queues), unnest(of_ranks), unnest(of_revisions), now_us,
        unnest(of_keys), unnest(of_types), unnest(of_entities), unnest(of_bodies);
    PERFORM SCHEMA.add_ready(operation, now_us, of_queues);
    INSERT INTO SCHEMA.changes (number, waiting) VALUES (operation, total);
    RETURN NULL;
  END IF;
  -- One by one, because an entry without a revision depends on those before.
  FOR entry IN
    SELECT i.* FROM unnest(of_hashes, of_keys, of_queues, of_ranks, of_revisions, of_types, of_entities, of_bodies)
        WITH ORDINALITY AS i (hash, key, queue, rank, revision, event_type, entity, body, place)
      WHERE inserted = total OR EXISTS
        (SELECT FROM SCHEMA.keys k WHERE k.hash = ANY (ARRAY[i.hash]) AND k.id = operation + i.place)
      ORDER BY i.place
  LOOP
    INSERT INTO SCHEMA.entries (id, queue, rank, revision, received, key, event_type, entity, body)
      VALUES (operation + entry.place, entry.queue, coalesce(entry.rank, SCHEMA.last_rank(entry.queue)),
        entry.revision, now_us, entry.key, entry.event_type, entry.entity, entry.body);
    stored := stored || entry.place::integer;
    new_queues := new_queues || entry.queue;
  END LOOP;
  IF inserted > 0 THEN
    PERFORM SCHEMA.add_ready(operation, now_us, new_queues);
    INSERT INTO SCHEMA.changes (number, waiting) VALUES (operation, inserted);
  END IF;
  -- A dead letter has a key.
  IF inserted < total THEN
    FOR entry IN
      SELECT min(i.place)::integer AS place, i.key FROM unnest(of_keys) WITH ORDINALITY AS i (key, place)
        WHERE EXISTS (SELECT FROM SCHEMA.dead d WHERE d.key = ANY (ARRAY[i.key])) GROUP BY i.key ORDER BY i.key
    LOOP
      IF (SELECT r.id FROM SCHEMA.revive(entry.key) r) IS NOT NULL THEN
        stored := stored || entry.place;
      END IF;
    END LOOP;
  END IF;
  RETURN stored;
END $$;
