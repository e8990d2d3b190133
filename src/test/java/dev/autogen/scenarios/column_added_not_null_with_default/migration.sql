-- column added not null with default
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.status varchar(20) default 'active' not null              src/test/java/dev/autogen/scenarios/column_added_not_null_with_default/after/Customer.java:18
--   add column customers.joined_at timestamptz default current_timestamp not null  src/test/java/dev/autogen/scenarios/column_added_not_null_with_default/after/Customer.java:22
-- hazards
--   AG203 backfill: rows of customers without status get 'active'; check the value in the backfill step
--   AG203 backfill: rows of customers without joined_at get current_timestamp; check the value in the backfill step

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN status varchar(20);
ALTER TABLE customers ALTER COLUMN status SET DEFAULT 'active';
ALTER TABLE customers ADD COLUMN joined_at timestamptz;
ALTER TABLE customers ALTER COLUMN joined_at SET DEFAULT current_timestamp;

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET status = 'active' WHERE status IS NULL;
-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET joined_at = current_timestamp WHERE joined_at IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_status_not_null CHECK (status IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_status_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN status SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_status_not_null;
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_joined_at_not_null CHECK (joined_at IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_joined_at_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN joined_at SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_joined_at_not_null;

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN joined_at;  -- loses what customers.joined_at holds
ALTER TABLE customers DROP COLUMN status;  -- loses what customers.status holds
