-- column type enum string to ordinal
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check orders_status_check on orders                 src/test/java/dev/autogen/scenarios/column_type_enum_string_to_ordinal/after/Order.java:23
--   alter column orders.status from varchar(10) to smallint  src/test/java/dev/autogen/scenarios/column_type_enum_string_to_ordinal/after/Order.java:23
--   add check orders_status_check on orders                  src/test/java/dev/autogen/scenarios/column_type_enum_string_to_ordinal/after/Order.java:23
-- hazards
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)
--   AG307 check: orders_status_check fails if a row of orders violates it

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN status_new smallint;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.status_new := (SELECT <<how to turn status from varchar(10) into smallint>> FROM (SELECT NEW.*) AS written);
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET status_new = <<how to turn status from varchar(10) into smallint>> WHERE status_new IS NULL AND status IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (status_new IS NOT NULL) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (status_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders ALTER COLUMN status_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status between 0 and 2) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN status_new varchar(10);

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.status_new := (SELECT <<how to turn status from smallint into varchar(10)>> FROM (SELECT NEW.*) AS written);
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET status_new = <<how to turn status from smallint into varchar(10)>> WHERE status_new IS NULL AND status IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (status_new IS NOT NULL) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (status_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders ALTER COLUMN status_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status IN ('NEW', 'PAID', 'SENT')) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old;  -- the old values
