-- enum type label replaced
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status add PACKED, drop PAID  src/test/java/dev/autogen/scenarios/enum_type_label_replaced/after/Order.java:12
-- hazards
--   AG103 removed label: rows that still have 'PAID' in orders.status stop the migration; give them another value in a step before it
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TYPE status ADD VALUE 'PACKED' AFTER 'NEW';

-- autogen:step contract
CREATE TYPE status_new_type AS ENUM ('NEW', 'PACKED', 'SENT');
-- autogen:step contract
ALTER TABLE orders ADD COLUMN status_new status_new_type;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.status_new := NEW.status::text::status_new_type;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too
-- autogen:step contract batch=5000 table=orders
UPDATE orders SET status_new = status::text::status_new_type WHERE status_new IS NULL AND status IS NOT NULL;  -- fails if rows still have 'PAID'
-- autogen:step contract
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (status_new::text IS NOT DISTINCT FROM (status::text::status_new_type)::text) NOT VALID;
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step contract
ANALYZE orders (status_new);
-- autogen:step contract
ALTER TYPE status RENAME TO status_old_type;
ALTER TYPE status_new_type RENAME TO status;
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old;  -- the old values
-- autogen:step contract
DROP TYPE status_old_type;

-- autogen:downgrade

-- autogen:step expand
ALTER TYPE status ADD VALUE 'PAID' AFTER 'NEW';

-- autogen:step contract
CREATE TYPE status_new_type AS ENUM ('NEW', 'PAID', 'SENT');
-- autogen:step contract
ALTER TABLE orders ADD COLUMN status_new status_new_type;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.status_new := NEW.status::text::status_new_type;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too
-- autogen:step contract batch=5000 table=orders
UPDATE orders SET status_new = status::text::status_new_type WHERE status_new IS NULL AND status IS NOT NULL;  -- fails if rows still have 'PACKED'
-- autogen:step contract
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (status_new::text IS NOT DISTINCT FROM (status::text::status_new_type)::text) NOT VALID;
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step contract
ANALYZE orders (status_new);
-- autogen:step contract
ALTER TYPE status RENAME TO status_old_type;
ALTER TYPE status_new_type RENAME TO status;
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old;  -- the old values
-- autogen:step contract
DROP TYPE status_old_type;
