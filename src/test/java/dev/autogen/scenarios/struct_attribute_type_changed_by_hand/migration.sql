-- struct attribute type changed by hand
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter composite type place open from boolean to date  src/test/java/dev/autogen/scenarios/struct_attribute_type_changed_by_hand/after/Place.java:8
-- hazards
--   AG304 table rewrite: shops is locked for reads and writes while the type place is replaced
--   AG403 prepared statements break: the next query of shops.place on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE place RENAME TO place_old;

CREATE TYPE place AS (
    latitude double precision,
    open date
);

ALTER TABLE shops ALTER COLUMN place TYPE place
    USING CASE WHEN place IS DISTINCT FROM NULL THEN ROW((place).latitude, <<how to turn open from boolean into date>>)::place END;

DROP TYPE place_old;

-- autogen:downgrade

ALTER TYPE place RENAME TO place_old;

CREATE TYPE place AS (
    latitude double precision,
    open boolean
);

ALTER TABLE shops ALTER COLUMN place TYPE place
    USING CASE WHEN place IS DISTINCT FROM NULL THEN ROW((place).latitude, <<how to turn open from date into boolean>>)::place END;

DROP TYPE place_old;
