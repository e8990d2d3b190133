-- column type varchar shorter
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.name from varchar(200) to varchar(50)  src/test/java/dev/autogen/scenarios/column_type_varchar_shorter/after/Customer.java:14
-- hazards
--   AG306 values must fit: it fails if customers.name holds more than 50 characters
--   AG403 prepared statements break: the next query of customers.name on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN name_new varchar(50);

CREATE FUNCTION zz_customers_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.name_new := NEW.name;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER zz_customers_sync BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION zz_customers_sync();  -- by its name the last one to fire

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET name_new = name WHERE name_new IS NULL AND name IS NOT NULL;
-- autogen:step backfill
ANALYZE customers (name_new);
-- autogen:step backfill
DROP TRIGGER zz_customers_sync ON customers;
DROP FUNCTION zz_customers_sync();
ALTER TABLE customers RENAME COLUMN name TO name_old;
ALTER TABLE customers RENAME COLUMN name_new TO name;

-- autogen:step contract
ALTER TABLE customers DROP COLUMN name_old;  -- the values as they were

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN name TYPE varchar(200);
