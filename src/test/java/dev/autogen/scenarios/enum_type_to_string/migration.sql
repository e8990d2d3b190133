-- enum type to string
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.status from status to varchar(10)  src/test/java/dev/autogen/scenarios/enum_type_to_string/after/Order.java:21
--   add check orders_status_check on orders                src/test/java/dev/autogen/scenarios/enum_type_to_string/after/Order.java:21
--   drop enum type status
-- hazards
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)
--   AG307 check: orders_status_check fails if a row of orders violates it

-- autogen:upgrade

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
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (status_new IS NOT NULL OR status IS NULL) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (status_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status in ('NEW','PAID')) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old;  -- the old values
-- autogen:step contract
DROP TYPE status;

-- autogen:downgrade

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
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old;  -- the old values
