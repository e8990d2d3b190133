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
--   AG102 data loss: what shops.place holds is gone; the downgrade cannot bring it back

-- autogen:upgrade

ALTER TABLE shops DROP COLUMN place;  -- loses what shops.place holds
DROP TYPE place;

-- autogen:downgrade

CREATE TYPE place AS (
    latitude double precision,
    longitude double precision
);

ALTER TABLE shops ADD COLUMN place place;
