-- column renamed gradually
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename column customers.name to full_name  src/test/java/dev/autogen/scenarios/column_renamed_gradually/after/Customer.java:19
-- answers
--   rename customers.name=full_name

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN full_name varchar(100);

CREATE FUNCTION customers_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.full_name := coalesce(NEW.full_name, NEW.name);
        NEW.name := NEW.full_name;
    ELSIF NEW.full_name IS DISTINCT FROM OLD.full_name AND NEW.name IS NOT DISTINCT FROM OLD.name THEN
        NEW.name := NEW.full_name;
    ELSE
        NEW.full_name := NEW.name;
    END IF;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~customers_sync" BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION customers_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE customers ENABLE ALWAYS TRIGGER "~customers_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET full_name = name WHERE full_name IS NULL AND name IS NOT NULL;
-- autogen:step backfill
ALTER TABLE customers ADD CONSTRAINT customers_in_step CHECK (full_name IS NOT NULL AND full_name = name) NOT VALID;
-- autogen:step backfill
ALTER TABLE customers VALIDATE CONSTRAINT customers_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_customers_name_new ON customers (lower((full_name)::text));
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_name_key_new ON customers (full_name);
-- autogen:step backfill
ANALYZE customers (full_name);

-- autogen:step contract
DROP TRIGGER "~customers_sync" ON customers;
DROP FUNCTION customers_sync();
ALTER TABLE customers DROP CONSTRAINT ck_customers_name;
ALTER TABLE customers DROP CONSTRAINT customers_name_key;
ALTER INDEX ix_customers_name RENAME TO ix_customers_name_old;
ALTER TABLE customers ALTER COLUMN name DROP NOT NULL;
ALTER TABLE customers ALTER COLUMN full_name SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_in_step;
ALTER INDEX ix_customers_name_new RENAME TO ix_customers_name;
ALTER TABLE customers ADD CONSTRAINT customers_name_key UNIQUE USING INDEX customers_name_key_new;
ALTER TABLE customers ADD CONSTRAINT ck_customers_name CHECK ((full_name)::text <> 'name'::text) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT ck_customers_name;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_name_old;
-- autogen:step contract
-- autogen:allow AG102 the values are in full_name now
ALTER TABLE customers DROP COLUMN name;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN name varchar(100);

CREATE FUNCTION customers_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.name := coalesce(NEW.name, NEW.full_name);
        NEW.full_name := NEW.name;
    ELSIF NEW.name IS DISTINCT FROM OLD.name AND NEW.full_name IS NOT DISTINCT FROM OLD.full_name THEN
        NEW.full_name := NEW.name;
    ELSE
        NEW.name := NEW.full_name;
    END IF;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~customers_sync" BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION customers_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE customers ENABLE ALWAYS TRIGGER "~customers_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET name = full_name WHERE name IS NULL AND full_name IS NOT NULL;
-- autogen:step backfill
ALTER TABLE customers ADD CONSTRAINT customers_in_step CHECK (name IS NOT NULL AND name = full_name) NOT VALID;
-- autogen:step backfill
ALTER TABLE customers VALIDATE CONSTRAINT customers_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_customers_name_new ON customers (lower((name)::text));
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_name_key_new ON customers (name);
-- autogen:step backfill
ANALYZE customers (name);

-- autogen:step contract
DROP TRIGGER "~customers_sync" ON customers;
DROP FUNCTION customers_sync();
ALTER TABLE customers DROP CONSTRAINT ck_customers_name;
ALTER TABLE customers DROP CONSTRAINT customers_name_key;
ALTER INDEX ix_customers_name RENAME TO ix_customers_name_old;
ALTER TABLE customers ALTER COLUMN full_name DROP NOT NULL;
ALTER TABLE customers ALTER COLUMN name SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_in_step;
ALTER INDEX ix_customers_name_new RENAME TO ix_customers_name;
ALTER TABLE customers ADD CONSTRAINT customers_name_key UNIQUE USING INDEX customers_name_key_new;
ALTER TABLE customers ADD CONSTRAINT ck_customers_name CHECK ((name)::text <> 'name'::text) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT ck_customers_name;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_name_old;
-- autogen:step contract
-- autogen:allow AG102 the values are in name now
ALTER TABLE customers DROP COLUMN full_name;  -- the old values
