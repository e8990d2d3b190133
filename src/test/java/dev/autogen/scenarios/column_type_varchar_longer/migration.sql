-- column type varchar longer
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.name from varchar(50) to varchar(200)  src/test/java/dev/autogen/scenarios/column_type_varchar_longer/after/Customer.java:14

-- autogen:upgrade

ALTER TABLE customers ALTER COLUMN name TYPE varchar(200);

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN name TYPE varchar(50);
