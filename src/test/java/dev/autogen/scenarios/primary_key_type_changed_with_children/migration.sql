-- primary key type changed with children
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop foreign key orders_customer_id_fkey on orders (customer_id) to customers  src/test/java/dev/autogen/scenarios/primary_key_type_changed_with_children/after/Order.java:16
--   alter column customers.id from integer to bigint                               src/test/java/dev/autogen/scenarios/primary_key_type_changed_with_children/after/Customer.java:10
--   alter column orders.customer_id from integer to bigint                         src/test/java/dev/autogen/scenarios/primary_key_type_changed_with_children/after/Order.java:16
--   add foreign key orders_customer_id_fkey on orders (customer_id) to customers   src/test/java/dev/autogen/scenarios/primary_key_type_changed_with_children/after/Order.java:16
-- hazards
--   AG403 prepared statements break: the next query of customers.id on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of orders.customer_id on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if orders.customer_id holds a number beyond 2,147,483,647
--   AG306 downgrade: values must fit: it fails if customers.id holds a number beyond 2,147,483,647

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN id_new bigint;

CREATE FUNCTION customers_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~customers_sync" BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION customers_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE customers ENABLE ALWAYS TRIGGER "~customers_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE orders ADD COLUMN customer_id_new bigint;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.customer_id_new := NEW.customer_id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET id_new = id WHERE id_new IS NULL AND id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE customers ADD CONSTRAINT customers_in_step CHECK (id_new IS NOT NULL AND id_new = id::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE customers VALIDATE CONSTRAINT customers_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_pkey_new ON customers (id_new);
-- autogen:step backfill
ANALYZE customers (id_new);
-- autogen:step backfill
DROP TRIGGER "~customers_sync" ON customers;
DROP FUNCTION customers_sync();
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE customers DROP CONSTRAINT customers_pkey;
ALTER TABLE customers RENAME COLUMN id TO id_old;
ALTER TABLE customers ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE customers RENAME COLUMN id_new TO id;
ALTER TABLE customers ALTER COLUMN id SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_in_step;
ALTER TABLE customers ADD CONSTRAINT customers_pkey PRIMARY KEY USING INDEX customers_pkey_new;
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET customer_id_new = customer_id WHERE customer_id_new IS NULL AND customer_id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (customer_id_new IS NOT NULL AND customer_id_new = customer_id::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (customer_id_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE orders RENAME COLUMN customer_id TO customer_id_old;
ALTER TABLE orders ALTER COLUMN customer_id_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN customer_id_new TO customer_id;
ALTER TABLE orders ALTER COLUMN customer_id SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;

-- autogen:step contract
ALTER TABLE customers DROP COLUMN id_old;  -- the old values
-- autogen:step contract
ALTER TABLE orders DROP COLUMN customer_id_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN customer_id_new integer;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.customer_id_new := NEW.customer_id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE customers ADD COLUMN id_new integer;

CREATE FUNCTION customers_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~customers_sync" BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION customers_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE customers ENABLE ALWAYS TRIGGER "~customers_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET customer_id_new = customer_id WHERE customer_id_new IS NULL AND customer_id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (customer_id_new IS NOT NULL AND customer_id_new = customer_id::integer) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (customer_id_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE orders RENAME COLUMN customer_id TO customer_id_old;
ALTER TABLE orders ALTER COLUMN customer_id_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN customer_id_new TO customer_id;
ALTER TABLE orders ALTER COLUMN customer_id SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET id_new = id WHERE id_new IS NULL AND id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE customers ADD CONSTRAINT customers_in_step CHECK (id_new IS NOT NULL AND id_new = id::integer) NOT VALID;
-- autogen:step backfill
ALTER TABLE customers VALIDATE CONSTRAINT customers_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_pkey_new ON customers (id_new);
-- autogen:step backfill
ANALYZE customers (id_new);
-- autogen:step backfill
DROP TRIGGER "~customers_sync" ON customers;
DROP FUNCTION customers_sync();
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE customers DROP CONSTRAINT customers_pkey;
ALTER TABLE customers RENAME COLUMN id TO id_old;
ALTER TABLE customers ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE customers RENAME COLUMN id_new TO id;
ALTER TABLE customers ALTER COLUMN id SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_in_step;
ALTER TABLE customers ADD CONSTRAINT customers_pkey PRIMARY KEY USING INDEX customers_pkey_new;
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN customer_id_old;  -- the old values
-- autogen:step contract
ALTER TABLE customers DROP COLUMN id_old;  -- the old values
