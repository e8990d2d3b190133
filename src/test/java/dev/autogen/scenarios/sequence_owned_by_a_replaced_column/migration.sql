-- sequence owned by a replaced column
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.id from integer to bigint  src/test/java/dev/autogen/scenarios/sequence_owned_by_a_replaced_column/after/Order.java:16
-- hazards
--   AG403 prepared statements break: the next query of orders.id on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if orders.id holds a number beyond 2,147,483,647

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN id_new bigint;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET id_new = id WHERE id_new IS NULL AND id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (id_new IS NOT NULL AND id_new = id::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON orders (id_new);
-- autogen:step backfill
ANALYZE orders (id_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
ALTER TABLE orders RENAME COLUMN id TO id_old;
ALTER TABLE orders ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN id_new TO id;
ALTER TABLE orders ALTER COLUMN id SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER SEQUENCE order_numbers OWNED BY orders.id;
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_new;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN id_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN id_new integer;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET id_new = id WHERE id_new IS NULL AND id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (id_new IS NOT NULL AND id_new = id::integer) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON orders (id_new);
-- autogen:step backfill
ANALYZE orders (id_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
ALTER TABLE orders RENAME COLUMN id TO id_old;
ALTER TABLE orders ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN id_new TO id;
ALTER TABLE orders ALTER COLUMN id SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER SEQUENCE order_numbers OWNED BY orders.id;
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_new;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN id_old;  -- the old values
