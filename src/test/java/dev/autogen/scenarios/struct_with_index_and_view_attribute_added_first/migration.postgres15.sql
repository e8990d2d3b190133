-- struct with index and view attribute added first
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter composite type place add altitude integer  src/test/java/dev/autogen/scenarios/struct_with_index_and_view_attribute_added_first/after/Place.java:8
-- hazards
--   AG304 table rewrite: shops is locked for reads and writes while the type place is replaced
--   AG403 prepared statements break: the next query of shops.place on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

DROP VIEW spots;
DROP INDEX shops_by_latitude;
ALTER TABLE shops DROP CONSTRAINT shops_north;
ALTER TYPE place RENAME TO place_old;

CREATE TYPE place AS (
    altitude integer,
    latitude double precision,
    longitude double precision
);

ALTER TABLE shops ALTER COLUMN place TYPE place
    USING CASE WHEN place IS DISTINCT FROM NULL THEN ROW(NULL, (place).latitude, (place).longitude)::place END;

DROP TYPE place_old;
ALTER TABLE shops ADD CONSTRAINT shops_north CHECK ((place).latitude > (0)::double precision);
CREATE INDEX shops_by_latitude ON shops (((place).latitude));

CREATE VIEW spots AS
SELECT shops.id,
    (shops.place).latitude AS latitude
   FROM shops
  WHERE shops.place IS NOT NULL;

-- autogen:downgrade

ALTER TYPE place DROP ATTRIBUTE altitude;  -- loses the values of place.altitude
