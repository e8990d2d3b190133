-- struct dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop column shops.place  src/test/java/dev/autogen/scenarios/struct_dropped/after/Shop.java:9
--   drop composite type place
-- hazards
--   AG102 data loss: the values of shops.place are lost; the downgrade cannot restore them

-- autogen:upgrade

ALTER TABLE shops DROP COLUMN place;  -- loses the values of shops.place
DROP TYPE place;

-- autogen:downgrade

CREATE TYPE place AS (
    latitude double precision,
    longitude double precision
);

ALTER TABLE shops ADD COLUMN place place;
