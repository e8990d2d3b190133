-- column added version
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.version integer not null  src/test/java/dev/autogen/scenarios/column_added_version/after/Customer.java:12
-- hazards
--   AG203 backfill: rows of customers without version get 0; check the value in the backfill step
-- values
--   customers.version = 0  from Customer.version = 0, src/test/java/dev/autogen/scenarios/column_added_version/after/Customer.java:12

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN version integer;
ALTER TABLE customers ALTER COLUMN version SET DEFAULT 0;

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET version = 0 WHERE version IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_version_not_null CHECK (version IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_version_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN version SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_version_not_null;
ALTER TABLE customers ALTER COLUMN version DROP DEFAULT;  -- the model has none; until here it served old app instances

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN version;  -- loses what customers.version holds
