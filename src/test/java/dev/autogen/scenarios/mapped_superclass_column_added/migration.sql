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
--   AG203 backfill: rows of customers without changed_by get 'system'; check the value
--   AG203 backfill: rows of products without changed_by get 'system'; check the value
-- values
--   customers.changed_by = 'system'  from Audited.changedBy = "system", src/test/java/dev/autogen/scenarios/mapped_superclass_column_added/after/Audited.java:12
--   products.changed_by = 'system'  from Audited.changedBy = "system", src/test/java/dev/autogen/scenarios/mapped_superclass_column_added/after/Audited.java:12

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN changed_by varchar(60) DEFAULT 'system' NOT NULL;
ALTER TABLE products ADD COLUMN changed_by varchar(60) DEFAULT 'system' NOT NULL;

-- autogen:step contract
ALTER TABLE customers ALTER COLUMN changed_by DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE products ALTER COLUMN changed_by DROP DEFAULT;  -- the model has none; it was for rows of the old code

-- autogen:downgrade

ALTER TABLE products DROP COLUMN changed_by;  -- loses the values of products.changed_by
ALTER TABLE customers DROP COLUMN changed_by;  -- loses the values of customers.changed_by
