-- column type varchar longer under check
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check orders_status_check on orders                    src/test/java/dev/autogen/scenarios/column_type_varchar_longer_under_check/after/Order.java:23
--   alter column orders.status from varchar(10) to varchar(30)  src/test/java/dev/autogen/scenarios/column_type_varchar_longer_under_check/after/Order.java:23
--   alter column orders.code from varchar(20) to varchar(40)    src/test/java/dev/autogen/scenarios/column_type_varchar_longer_under_check/after/Order.java:26
--   add check orders_status_check on orders                     src/test/java/dev/autogen/scenarios/column_type_varchar_longer_under_check/after/Order.java:23
-- hazards
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of orders.code on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if orders.code holds more than 20 characters
--   AG306 downgrade: values must fit: it fails if orders.status holds more than 10 characters
--   AG307 downgrade: check: orders_status_check fails if a row of orders has 'RETURNED_BY_CUSTOMER' in status

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_code_check;
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders ALTER COLUMN status TYPE varchar(30);
ALTER TABLE orders ALTER COLUMN code TYPE varchar(40);
ALTER TABLE orders ADD CONSTRAINT orders_code_check CHECK ((code)::text <> ''::text) NOT VALID;
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status in ('NEW','PAID','RETURNED_BY_CUSTOMER')) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_code_check;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN code_new varchar(20);
ALTER TABLE orders ADD COLUMN status_new varchar(10);

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.code_new := NEW.code;
    NEW.status_new := NEW.status;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET code_new = code, status_new = status WHERE (code_new IS NULL AND code IS NOT NULL) OR (status_new IS NULL AND status IS NOT NULL);
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (code_new IS NOT DISTINCT FROM code::varchar(20) AND status_new IS NOT NULL AND status_new = status::varchar(10)) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (code_new, status_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_code_check;
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders RENAME COLUMN code TO code_old;
ALTER TABLE orders RENAME COLUMN code_new TO code;
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders ALTER COLUMN status_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_code_check CHECK ((code)::text <> ''::text) NOT VALID;
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status IN ('NEW', 'PAID')) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_code_check;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN code_old, DROP COLUMN status_old;  -- the old values
