-- column type varchar to uuid
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.trace from varchar(36) to uuid  src/test/java/dev/autogen/scenarios/column_type_varchar_to_uuid/after/Order.java:13
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while trace turns from varchar(36) into uuid
--   AG303 values must fit: the upgrade fails if orders.trace holds what is no uuid

-- autogen:upgrade

ALTER TABLE orders ALTER COLUMN trace TYPE uuid USING trace::uuid;

-- autogen:downgrade

ALTER TABLE orders ALTER COLUMN trace TYPE varchar(36);
