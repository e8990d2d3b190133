-- struct added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create composite type place   src/test/java/dev/autogen/scenarios/struct_added/after/Place.java:8
--   add column shops.place place  src/test/java/dev/autogen/scenarios/struct_added/after/Shop.java:12

-- autogen:upgrade

CREATE TYPE place AS (
    latitude double precision,
    longitude double precision
);

ALTER TABLE shops ADD COLUMN place place;

-- autogen:downgrade

ALTER TABLE shops DROP COLUMN place;  -- loses the values of shops.place
DROP TYPE place;
