-- column added not null without value
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.tax_number varchar(20) not null  src/test/java/dev/autogen/scenarios/column_added_not_null_without_value/after/Customer.java:15
-- hazards
--   AG204 unknown value: autogen cannot know what existing rows get in customers.tax_number; replace the placeholder, or run again with --backfill customers.tax_number=…
-- values
--   customers.tax_number: no value found; the file gets a placeholder

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN tax_number varchar(20);

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET tax_number = <<value for customers.tax_number>> WHERE tax_number IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_tax_number_is_set CHECK (tax_number IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=customers
UPDATE customers SET tax_number = <<value for customers.tax_number>> WHERE tax_number IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_tax_number_is_set;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN tax_number SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_tax_number_is_set;

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN tax_number;  -- loses the values of customers.tax_number
