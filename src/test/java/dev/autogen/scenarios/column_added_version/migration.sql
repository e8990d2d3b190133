-- column added version
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.version integer not null  src/test/java/dev/autogen/scenarios/column_added_version/after/Customer.java:12
-- hazards
--   AG203 backfill: rows of customers without version get 0; check the value
-- values
--   customers.version = 0  from Customer.version = 0, src/test/java/dev/autogen/scenarios/column_added_version/after/Customer.java:12

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN version integer DEFAULT 0 NOT NULL;

-- autogen:step contract
ALTER TABLE customers ALTER COLUMN version DROP DEFAULT;  -- the model has none; it was for rows of the old code

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN version;  -- loses the values of customers.version
