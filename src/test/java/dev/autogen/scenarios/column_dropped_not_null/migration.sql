-- column dropped not null
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop column customers.title  src/test/java/dev/autogen/scenarios/column_dropped_not_null/after/Customer.java:9
-- hazards
--   AG102 data loss: what customers.title holds is gone; the downgrade cannot bring it back

-- autogen:upgrade

ALTER TABLE customers DROP COLUMN title;  -- loses what customers.title holds

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN title varchar(10);
ALTER TABLE customers ALTER COLUMN title SET DEFAULT '';

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET title = '' WHERE title IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_title_not_null CHECK (title IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_title_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN title SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_title_not_null;
ALTER TABLE customers ALTER COLUMN title DROP DEFAULT;  -- the model has none; until here it served old app instances
