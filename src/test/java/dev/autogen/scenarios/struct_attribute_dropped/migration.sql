-- struct attribute dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter composite type place drop altitude  src/test/java/dev/autogen/scenarios/struct_attribute_dropped/after/Place.java:8
-- hazards
--   AG104 data loss: the values of place.altitude are lost; the downgrade cannot restore them
--   AG304 downgrade: table rewrite: shops is locked for reads and writes while the type place is replaced

-- autogen:upgrade

ALTER TYPE place DROP ATTRIBUTE altitude;  -- loses the values of place.altitude

-- autogen:downgrade

ALTER TYPE place RENAME TO place_old;

CREATE TYPE place AS (
    latitude double precision,
    altitude integer,
    longitude double precision
);

ALTER TABLE shops ALTER COLUMN place TYPE place
    USING CASE WHEN place IS DISTINCT FROM NULL THEN ROW((place).latitude, NULL, (place).longitude)::place END;

DROP TYPE place_old;
