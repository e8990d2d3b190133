-- column type changed under generated column
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.total from integer to bigint  src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:13
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while total turns from integer into bigint

-- autogen:upgrade

ALTER TABLE orders ALTER COLUMN total TYPE bigint;

-- autogen:downgrade

ALTER TABLE orders ALTER COLUMN total TYPE integer;
