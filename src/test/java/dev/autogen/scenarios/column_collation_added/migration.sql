-- column collation added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.name collate "C"  src/test/java/dev/autogen/scenarios/column_collation_added/after/Customer.java:14

-- autogen:upgrade

ALTER TABLE customers ALTER COLUMN name TYPE varchar(255) COLLATE "C";

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN name TYPE varchar(255);
