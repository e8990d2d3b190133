-- struct in struct added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create composite type place   src/test/java/dev/autogen/scenarios/struct_in_struct_added/after/Place.java:8
--   create composite type route   src/test/java/dev/autogen/scenarios/struct_in_struct_added/after/Route.java:9
--   add column shops.route route  src/test/java/dev/autogen/scenarios/struct_in_struct_added/after/Shop.java:12

-- autogen:upgrade

CREATE TYPE place AS (
    latitude double precision,
    longitude double precision
);

CREATE TYPE route AS (
    from_place place,
    to_place place
);

ALTER TABLE shops ADD COLUMN route route;

-- autogen:downgrade

ALTER TABLE shops DROP COLUMN route;  -- loses the values of shops.route
DROP TYPE route;
DROP TYPE place;
