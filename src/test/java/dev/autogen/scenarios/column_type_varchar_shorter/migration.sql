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

CREATE FUNCTION customers_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.name_new := NEW.name;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~customers_sync" BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION customers_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE customers ENABLE ALWAYS TRIGGER "~customers_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET name_new = name WHERE name_new IS NULL AND name IS NOT NULL;
-- autogen:step backfill
ALTER TABLE customers ADD CONSTRAINT customers_in_step CHECK (name_new IS NOT DISTINCT FROM name::varchar(50)) NOT VALID;
-- autogen:step backfill
ALTER TABLE customers VALIDATE CONSTRAINT customers_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE customers (name_new);
-- autogen:step backfill
DROP TRIGGER "~customers_sync" ON customers;
DROP FUNCTION customers_sync();
ALTER TABLE customers RENAME COLUMN name TO name_old;
ALTER TABLE customers RENAME COLUMN name_new TO name;
ALTER TABLE customers DROP CONSTRAINT customers_in_step;

-- autogen:step contract
ALTER TABLE customers DROP COLUMN name_old;  -- the old values

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN name TYPE varchar(200);
