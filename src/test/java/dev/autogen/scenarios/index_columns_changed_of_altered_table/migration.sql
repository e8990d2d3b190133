-- index columns changed of altered table
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_customers_city on customers (city)              src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:28
--   drop index ix_customers_name on customers (name)              src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:25
--   drop unique uk_customers_email on customers (email, fax)      src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:21
--   alter column customers.name from varchar(50) to varchar(100)  src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:25
--   alter column customers.city default 'Rome'                    src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:28
--   add unique uk_customers_email on customers (email, city)      src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:21
--   create index ix_customers_city on customers (city, email)     src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:21
--   create index ix_customers_name on customers (name, city)      src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:21
--   drop column customers.fax                                     src/test/java/dev/autogen/scenarios/index_columns_changed_of_altered_table/after/Customer.java:21
-- hazards
--   AG403 prepared statements break: the next query of customers.name on every pooled connection fails once (cached plan must not change result type)
--   AG302 duplicates: uk_customers_email fails if rows of customers have duplicate values
--   AG102 data loss: the values of customers.fax are lost; the downgrade cannot restore them
--   AG306 downgrade: values must fit: it fails if customers.name holds more than 50 characters

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ALTER COLUMN name TYPE varchar(100);
ALTER TABLE customers ALTER COLUMN city SET DEFAULT 'Rome';
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY uk_customers_email_new ON customers (email, city);
-- autogen:step expand
ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE USING INDEX uk_customers_email_new;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_city_new ON customers (city, email);
-- autogen:step expand
ALTER INDEX ix_customers_city RENAME TO ix_customers_city_old;
ALTER INDEX ix_customers_city_new RENAME TO ix_customers_city;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_name_new ON customers (name, city);
-- autogen:step expand
ALTER INDEX ix_customers_name RENAME TO ix_customers_name_old;
ALTER INDEX ix_customers_name_new RENAME TO ix_customers_name;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_city_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_name_old;
-- autogen:step contract
ALTER TABLE customers DROP COLUMN fax;  -- loses the values of customers.fax

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN fax varchar(255);
ALTER TABLE customers ALTER COLUMN city DROP DEFAULT;
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
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY uk_customers_email_new ON customers (email, fax);
-- autogen:step expand
ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE USING INDEX uk_customers_email_new;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_city_new ON customers (city);
-- autogen:step expand
ALTER INDEX ix_customers_city RENAME TO ix_customers_city_old;
ALTER INDEX ix_customers_city_new RENAME TO ix_customers_city;

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET name_new = name WHERE name_new IS NULL AND name IS NOT NULL;
-- autogen:step backfill
ALTER TABLE customers ADD CONSTRAINT customers_in_step CHECK (name_new IS NOT DISTINCT FROM name::varchar(50)) NOT VALID;
-- autogen:step backfill
ALTER TABLE customers VALIDATE CONSTRAINT customers_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_customers_name_new ON customers (name_new);
-- autogen:step backfill
ANALYZE customers (name_new);
-- autogen:step backfill
DROP TRIGGER "~customers_sync" ON customers;
DROP FUNCTION customers_sync();
ALTER INDEX ix_customers_name RENAME TO ix_customers_name_old;
ALTER TABLE customers RENAME COLUMN name TO name_old;
ALTER TABLE customers RENAME COLUMN name_new TO name;
ALTER TABLE customers DROP CONSTRAINT customers_in_step;
ALTER INDEX ix_customers_name_new RENAME TO ix_customers_name;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_name_old;
-- autogen:step contract
ALTER TABLE customers DROP COLUMN name_old;  -- the old values
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_city_old;
