-- struct in struct attribute added first
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter composite type place add altitude integer  src/test/java/dev/autogen/scenarios/struct_in_struct_attribute_added_first/after/Place.java:8
-- hazards
--   AG304 table rewrite: shops is locked for reads and writes while the type place is replaced
--   AG403 prepared statements break: the next query of shops.route on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE place RENAME TO place_old;
ALTER TYPE route RENAME TO route_old;

CREATE TYPE place AS (
    altitude integer,
    latitude double precision,
    longitude double precision
);

CREATE TYPE route AS (
    from_place place,
    to_place place
);

ALTER TABLE shops ALTER COLUMN route TYPE route
    USING CASE WHEN route IS DISTINCT FROM NULL THEN ROW(CASE WHEN (route).from_place IS DISTINCT FROM NULL THEN ROW(NULL, ((route).from_place).latitude, ((route).from_place).longitude)::place END, CASE WHEN (route).to_place IS DISTINCT FROM NULL THEN ROW(NULL, ((route).to_place).latitude, ((route).to_place).longitude)::place END)::route END;

DROP TYPE route_old;
DROP TYPE place_old;

-- autogen:downgrade

ALTER TYPE place DROP ATTRIBUTE altitude;  -- loses the values of place.altitude
