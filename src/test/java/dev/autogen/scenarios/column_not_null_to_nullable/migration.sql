-- column not null to nullable
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.name drop not null  src/test/java/dev/autogen/scenarios/column_not_null_to_nullable/after/Customer.java:11
-- hazards
--   AG407 null: customers.name may be NULL from now on, which running instances may not expect

-- autogen:upgrade

ALTER TABLE customers ALTER COLUMN name DROP NOT NULL;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE customers ALTER COLUMN name SET DEFAULT '';

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET name = '' WHERE name IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_name_is_set CHECK (name IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=customers
UPDATE customers SET name = '' WHERE name IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_name_is_set;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN name SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_name_is_set;
ALTER TABLE customers ALTER COLUMN name DROP DEFAULT;  -- the model has none; it was for rows of the old code
