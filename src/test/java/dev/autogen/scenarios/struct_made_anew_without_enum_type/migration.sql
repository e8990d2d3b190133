-- struct made anew without enum type
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter composite type place add name varchar(255), drop kind  src/test/java/dev/autogen/scenarios/struct_made_anew_without_enum_type/after/Place.java:10
--   drop enum type kind
-- hazards
--   AG104 data loss: the values of place.kind are lost; the downgrade cannot restore them
--   AG304 table rewrite: shops is locked for reads and writes while the type place is replaced
--   AG403 prepared statements break: the next query of shops.place or shops.all_places on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE place RENAME TO place_old;

CREATE TYPE place AS (
    name varchar(255),
    latitude double precision
);

CREATE FUNCTION pg_temp.as_place(old place_old[]) RETURNS place[] LANGUAGE sql AS $$
    SELECT CASE WHEN old IS NOT NULL THEN ARRAY(
        SELECT CASE WHEN old[i] IS DISTINCT FROM NULL THEN ROW(NULL, (old[i]).latitude)::place END
        FROM generate_subscripts(old, 1) AS i ORDER BY i) END
$$;

ALTER TABLE shops
    ALTER COLUMN place TYPE place
        USING CASE WHEN place IS DISTINCT FROM NULL THEN ROW(NULL, (place).latitude)::place END,
    ALTER COLUMN all_places TYPE place[] USING pg_temp.as_place(all_places);

DROP FUNCTION pg_temp.as_place(place_old[]);
DROP TYPE place_old;
DROP TYPE kind;

-- autogen:downgrade

CREATE TYPE kind AS ENUM ('SHOP', 'STAND', 'STORE');
ALTER TYPE place ADD ATTRIBUTE kind kind;
ALTER TYPE place DROP ATTRIBUTE name;  -- loses the values of place.name
