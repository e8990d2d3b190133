-- struct with enum added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create enum type kind         src/test/java/dev/autogen/scenarios/struct_with_enum_added/after/Place.java:11
--   create composite type place   src/test/java/dev/autogen/scenarios/struct_with_enum_added/after/Place.java:10
--   add column shops.place place  src/test/java/dev/autogen/scenarios/struct_with_enum_added/after/Shop.java:12

-- autogen:upgrade

CREATE TYPE kind AS ENUM ('SHOP', 'STORE');

CREATE TYPE place AS (
    latitude double precision,
    kind kind
);

ALTER TABLE shops ADD COLUMN place place;

-- autogen:downgrade

ALTER TABLE shops DROP COLUMN place;  -- loses the values of shops.place
DROP TYPE place;
DROP TYPE kind;
