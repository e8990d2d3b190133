-- mapped superclass column added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.changed_by varchar(60) not null  src/test/java/dev/autogen/scenarios/mapped_superclass_column_added/after/Audited.java:12
--   add column products.changed_by varchar(60) not null   src/test/java/dev/autogen/scenarios/mapped_superclass_column_added/after/Audited.java:12
-- hazards
--   AG203 backfill: rows of customers without changed_by get 'system'; check the value in the backfill step
--   AG203 backfill: rows of products without changed_by get 'system'; check the value in the backfill step

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN changed_by varchar(60);
ALTER TABLE customers ALTER COLUMN changed_by SET DEFAULT 'system';
ALTER TABLE products ADD COLUMN changed_by varchar(60);
ALTER TABLE products ALTER COLUMN changed_by SET DEFAULT 'system';

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET changed_by = 'system' WHERE changed_by IS NULL;
-- autogen:step backfill batch=5000 table=products
UPDATE products SET changed_by = 'system' WHERE changed_by IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_changed_by_not_null CHECK (changed_by IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_changed_by_not_null;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN changed_by SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_changed_by_not_null;
ALTER TABLE customers ALTER COLUMN changed_by DROP DEFAULT;  -- the model has none; until here it served old app instances
-- autogen:step contract
ALTER TABLE products ADD CONSTRAINT products_changed_by_not_null CHECK (changed_by IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE products VALIDATE CONSTRAINT products_changed_by_not_null;
-- autogen:step contract
ALTER TABLE products ALTER COLUMN changed_by SET NOT NULL;
ALTER TABLE products DROP CONSTRAINT products_changed_by_not_null;
ALTER TABLE products ALTER COLUMN changed_by DROP DEFAULT;  -- the model has none; until here it served old app instances

-- autogen:downgrade

ALTER TABLE products DROP COLUMN changed_by;  -- loses what products.changed_by holds
ALTER TABLE customers DROP COLUMN changed_by;  -- loses what customers.changed_by holds
