-- column type varchar shorter
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.name from varchar(200) to varchar(50)  src/test/java/dev/autogen/scenarios/column_type_varchar_shorter/after/Customer.java:14
-- hazards
--   AG301 table rewrite: customers is locked for reads and writes while name turns from varchar(200) into varchar(50)
--   AG303 values must fit: the upgrade fails if customers.name holds more than 50 characters

-- autogen:upgrade

ALTER TABLE customers ALTER COLUMN name TYPE varchar(50);

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN name TYPE varchar(200);
