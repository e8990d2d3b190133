-- column nullable to not null on 18
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.name set not null  src/test/java/dev/autogen/scenarios/column_nullable_to_not_null_on_18/after/Customer.java:14
-- hazards
--   AG203 backfill: rows of customers without name get 'unknown'; check the value
-- values
--   customers.name = 'unknown'  from Customer.name = "unknown", src/test/java/dev/autogen/scenarios/column_nullable_to_not_null_on_18/after/Customer.java:14

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ALTER COLUMN name SET DEFAULT 'unknown';

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET name = 'unknown' WHERE name IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_name_not_null NOT NULL name NOT VALID;
-- autogen:step contract batch=5000 table=customers
UPDATE customers SET name = 'unknown' WHERE name IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_name_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN name DROP DEFAULT;  -- the model has none; it was for rows of the old code

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN name DROP NOT NULL;
