-- column type timestamp to timestamptz
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.placed_at from timestamp to timestamptz  src/test/java/dev/autogen/scenarios/column_type_timestamp_to_timestamptz/after/Order.java:15
-- hazards
--   AG210 time zone: orders.placed_at has no time zone, and its values are interpreted in UTC; change the conversion in the file if that is wrong
--   AG403 prepared statements break: the next query of orders.placed_at on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN placed_at_new timestamptz;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.placed_at_new := NEW.placed_at AT TIME ZONE 'UTC';
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET placed_at_new = placed_at AT TIME ZONE 'UTC' WHERE placed_at_new IS NULL AND placed_at IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (placed_at_new IS NOT NULL AND placed_at_new = (placed_at AT TIME ZONE 'UTC')) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (placed_at_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders RENAME COLUMN placed_at TO placed_at_old;
ALTER TABLE orders ALTER COLUMN placed_at_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN placed_at_new TO placed_at;
ALTER TABLE orders ALTER COLUMN placed_at SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN placed_at_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN placed_at_new timestamp;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.placed_at_new := NEW.placed_at AT TIME ZONE 'UTC';
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET placed_at_new = placed_at AT TIME ZONE 'UTC' WHERE placed_at_new IS NULL AND placed_at IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (placed_at_new IS NOT NULL AND placed_at_new = (placed_at AT TIME ZONE 'UTC')) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (placed_at_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders RENAME COLUMN placed_at TO placed_at_old;
ALTER TABLE orders ALTER COLUMN placed_at_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN placed_at_new TO placed_at;
ALTER TABLE orders ALTER COLUMN placed_at SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN placed_at_old;  -- the old values
