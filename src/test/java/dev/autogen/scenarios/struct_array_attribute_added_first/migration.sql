-- struct array attribute added first
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter composite type place add altitude integer  src/test/java/dev/autogen/scenarios/struct_array_attribute_added_first/after/Place.java:8
-- hazards
--   AG304 table rewrite: shops is locked for reads and writes while the type place is replaced
--   AG403 prepared statements break: the next query of shops.place or shops.all_places on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE place RENAME TO place_old;

CREATE TYPE place AS (
    altitude integer,
    latitude double precision,
    longitude double precision
);

CREATE FUNCTION pg_temp.as_place(old place_old[]) RETURNS place[] LANGUAGE sql AS $$
    SELECT CASE WHEN old IS NOT NULL THEN ARRAY(
        SELECT CASE WHEN old[i] IS DISTINCT FROM NULL THEN ROW(NULL, (old[i]).latitude, (old[i]).longitude)::place END
        FROM generate_subscripts(old, 1) AS i ORDER BY i) END
$$;

ALTER TABLE shops
    ALTER COLUMN place TYPE place
        USING CASE WHEN place IS DISTINCT FROM NULL THEN ROW(NULL, (place).latitude, (place).longitude)::place END,
    ALTER COLUMN all_places TYPE place[] USING pg_temp.as_place(all_places);

DROP FUNCTION pg_temp.as_place(place_old[]);
DROP TYPE place_old;

-- autogen:downgrade

ALTER TYPE place DROP ATTRIBUTE altitude;  -- loses the values of place.altitude
