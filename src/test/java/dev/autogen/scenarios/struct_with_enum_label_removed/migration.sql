-- struct with enum label removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type kind drop STAND  src/test/java/dev/autogen/scenarios/struct_with_enum_label_removed/after/Place.java:11
-- hazards
--   AG103 removed label: rows that still have 'STAND' in shops.place or shops.all_places stop the migration; give them another value in a step before it
--   AG304 table rewrite: shops is locked for reads and writes while the type kind is replaced
--   AG403 prepared statements break: the next query of shops.place or shops.all_places on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE kind RENAME TO kind_old;
ALTER TYPE place RENAME TO place_old;
CREATE TYPE kind AS ENUM ('SHOP', 'STORE');

CREATE TYPE place AS (
    latitude double precision,
    kind kind
);

ALTER TABLE shops
    ALTER COLUMN place TYPE place USING place::text::place,
    ALTER COLUMN all_places TYPE place[] USING all_places::text[]::place[];

DROP TYPE place_old;
DROP TYPE kind_old;

-- autogen:downgrade

ALTER TYPE kind ADD VALUE 'STAND' AFTER 'SHOP';
