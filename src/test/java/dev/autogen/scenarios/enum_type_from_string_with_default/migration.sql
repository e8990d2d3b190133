-- enum type from string with default
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create enum type status                                                             src/test/java/dev/autogen/scenarios/enum_type_from_string_with_default/after/Order.java:14
--   drop check orders_status_check on orders                                            src/test/java/dev/autogen/scenarios/enum_type_from_string_with_default/after/Order.java:23
--   alter column orders.status from varchar(10) to status, set not null, default 'NEW'  src/test/java/dev/autogen/scenarios/enum_type_from_string_with_default/after/Order.java:23
-- hazards
--   AG203 backfill: rows of orders without status get 'NEW'; check the value
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)
--   AG307 downgrade: check: orders_status_check fails if a row of orders violates it

-- autogen:upgrade

-- autogen:step expand
CREATE TYPE status AS ENUM ('NEW', 'PAID');
-- autogen:step expand
ALTER TABLE orders ADD COLUMN status_new status;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.status_new := NEW.status::status;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET status_new = status::status WHERE status_new IS NULL AND status IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (status_new IS NOT NULL OR status IS NULL) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (status_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders ALTER COLUMN status_old DROP DEFAULT;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'NEW';
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET status = 'NEW' WHERE status IS NULL;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old;  -- the old values
-- autogen:step contract
ALTER TABLE orders ADD CONSTRAINT orders_status_is_set CHECK (status IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=orders
UPDATE orders SET status = 'NEW' WHERE status IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_is_set;
-- autogen:step contract
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_status_is_set;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN status_new varchar(10);

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.status_new := NEW.status;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET status_new = status WHERE status_new IS NULL AND status IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (status_new IS NOT NULL) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (status_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders ALTER COLUMN status_old DROP DEFAULT;
ALTER TABLE orders ALTER COLUMN status_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'NEW'::character varying;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status IN ('NEW', 'PAID')) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old;  -- the old values
-- autogen:step contract
DROP TYPE status;
