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
--   AG204 unknown value: nothing tells what old rows get in customers.created_at; fill in the blank, or run again with --backfill customers.created_at=…
--   AG204 unknown value: nothing tells what old rows get in customers.updated_at; fill in the blank, or run again with --backfill customers.updated_at=…

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN created_at timestamptz;
ALTER TABLE customers ADD COLUMN updated_at timestamptz;

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET created_at = <<value for customers.created_at>> WHERE created_at IS NULL;
-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET updated_at = <<value for customers.updated_at>> WHERE updated_at IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_created_at_not_null CHECK (created_at IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_created_at_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN created_at SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_created_at_not_null;
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_updated_at_not_null CHECK (updated_at IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_updated_at_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN updated_at SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_updated_at_not_null;

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN updated_at;  -- loses what customers.updated_at holds
ALTER TABLE customers DROP COLUMN created_at;  -- loses what customers.created_at holds
