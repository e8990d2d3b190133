-- column type varchar to uuid
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.trace from varchar(36) to uuid  src/test/java/dev/autogen/scenarios/column_type_varchar_to_uuid/after/Order.java:13
-- hazards
--   AG306 values must fit: it fails if orders.trace holds a value that is not a valid uuid
--   AG403 prepared statements break: the next query of orders.trace on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN trace_new uuid;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.trace_new := NEW.trace::uuid;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET trace_new = trace::uuid WHERE trace_new IS NULL AND trace IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (trace_new IS NOT DISTINCT FROM (trace::uuid)) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (trace_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders RENAME COLUMN trace TO trace_old;
ALTER TABLE orders RENAME COLUMN trace_new TO trace;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN trace_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN trace_new varchar(36);

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.trace_new := NEW.trace;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET trace_new = trace WHERE trace_new IS NULL AND trace IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (trace_new IS NOT DISTINCT FROM trace::varchar(36)) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (trace_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders RENAME COLUMN trace TO trace_old;
ALTER TABLE orders RENAME COLUMN trace_new TO trace;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN trace_old;  -- the old values
