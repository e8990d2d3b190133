-- column added timestamps
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.created_at timestamptz not null  src/test/java/dev/autogen/scenarios/column_added_timestamps/after/Customer.java:19
--   add column customers.updated_at timestamptz not null  src/test/java/dev/autogen/scenarios/column_added_timestamps/after/Customer.java:23
-- hazards
--   AG203 backfill: rows of customers without created_at get CURRENT_TIMESTAMP; check the value in the backfill step
--   AG203 backfill: rows of customers without updated_at get CURRENT_TIMESTAMP; check the value in the backfill step
-- values
--   customers.created_at = CURRENT_TIMESTAMP  from @CreationTimestamp Customer.createdAt, src/test/java/dev/autogen/scenarios/column_added_timestamps/after/Customer.java:19
--   customers.updated_at = CURRENT_TIMESTAMP  from @UpdateTimestamp Customer.updatedAt, src/test/java/dev/autogen/scenarios/column_added_timestamps/after/Customer.java:23

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN created_at timestamptz;
ALTER TABLE customers ALTER COLUMN created_at SET DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE customers ADD COLUMN updated_at timestamptz;
ALTER TABLE customers ALTER COLUMN updated_at SET DEFAULT CURRENT_TIMESTAMP;

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET created_at = CURRENT_TIMESTAMP WHERE created_at IS NULL;
-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET updated_at = CURRENT_TIMESTAMP WHERE updated_at IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_created_at_not_null CHECK (created_at IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_created_at_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN created_at SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_created_at_not_null;
ALTER TABLE customers ALTER COLUMN created_at DROP DEFAULT;  -- the model has none; until here it served old app instances
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_updated_at_not_null CHECK (updated_at IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_updated_at_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN updated_at SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_updated_at_not_null;
ALTER TABLE customers ALTER COLUMN updated_at DROP DEFAULT;  -- the model has none; until here it served old app instances

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN updated_at;  -- loses what customers.updated_at holds
ALTER TABLE customers DROP COLUMN created_at;  -- loses what customers.created_at holds
