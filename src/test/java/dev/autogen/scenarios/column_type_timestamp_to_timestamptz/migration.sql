-- column type timestamp to timestamptz
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.placed_at from timestamp to timestamptz  src/test/java/dev/autogen/scenarios/column_type_timestamp_to_timestamptz/after/Order.java:15
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while placed_at turns from timestamp into timestamptz

-- autogen:upgrade

ALTER TABLE orders ALTER COLUMN placed_at TYPE timestamptz USING placed_at AT TIME ZONE 'UTC';

-- autogen:downgrade

ALTER TABLE orders ALTER COLUMN placed_at TYPE timestamp USING placed_at AT TIME ZONE 'UTC';
