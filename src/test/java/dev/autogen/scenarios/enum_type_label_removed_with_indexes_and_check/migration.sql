-- enum type label removed with indexes and check
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_label_removed_with_indexes_and_check/after/Order.java:22
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in orders.status or orders.next_status stop the migration; give them another value in a step before it
--   AG403 prepared statements break: the next query of orders.status or orders.next_status on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step contract
CREATE TYPE status_new_type AS ENUM ('NEW', 'PAID', 'SENT');
-- autogen:step contract
ALTER TABLE orders ADD COLUMN status_new status_new_type;
ALTER TABLE orders ADD COLUMN next_status_new status_new_type;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.status_new := NEW.status::text::status_new_type;
    NEW.next_status_new := NEW.next_status::text::status_new_type;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too
-- autogen:step contract batch=5000 table=orders
UPDATE orders SET status_new = status::text::status_new_type, next_status_new = next_status::text::status_new_type WHERE (status_new IS NULL AND status IS NOT NULL) OR (next_status_new IS NULL AND next_status IS NOT NULL);  -- fails if rows still have 'RETURNED'
-- autogen:step contract
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (status_new IS NOT NULL AND status_new::text = (status::text::status_new_type)::text AND next_status_new::text IS NOT DISTINCT FROM (next_status::text::status_new_type)::text) NOT VALID;
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step contract transaction=none
CREATE INDEX CONCURRENTLY orders_by_status_new ON orders (status_new);
-- autogen:step contract transaction=none
CREATE INDEX CONCURRENTLY orders_open_new ON orders (status_new, id) WHERE status_new <> 'SENT'::status_new_type;
-- autogen:step contract transaction=none
CREATE INDEX CONCURRENTLY orders_paid_first_new ON orders ((status_new = 'PAID'::status_new_type));
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY orders_next_status_key_new ON orders (next_status_new);
-- autogen:step contract
ANALYZE orders (status_new, next_status_new);
-- autogen:step contract
ALTER TYPE status RENAME TO status_old_type;
ALTER TYPE status_new_type RENAME TO status;
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_new_have_next;
ALTER TABLE orders DROP CONSTRAINT orders_next_status_key;
ALTER INDEX orders_by_status RENAME TO orders_by_status_old;
ALTER INDEX orders_open RENAME TO orders_open_old;
ALTER INDEX orders_paid_first RENAME TO orders_paid_first_old;
ALTER TABLE orders RENAME COLUMN status TO status_old;
ALTER TABLE orders ALTER COLUMN status_old DROP DEFAULT;
ALTER TABLE orders ALTER COLUMN status_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN status_new TO status;
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'NEW'::status;
ALTER TABLE orders RENAME COLUMN next_status TO next_status_old;
ALTER TABLE orders RENAME COLUMN next_status_new TO next_status;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER INDEX orders_by_status_new RENAME TO orders_by_status;
ALTER INDEX orders_open_new RENAME TO orders_open;
ALTER INDEX orders_paid_first_new RENAME TO orders_paid_first;
ALTER TABLE orders ADD CONSTRAINT orders_next_status_key UNIQUE USING INDEX orders_next_status_key_new;
ALTER TABLE orders ADD CONSTRAINT orders_new_have_next CHECK ((status <> 'NEW'::status) OR (next_status IS NOT NULL)) NOT VALID;
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_new_have_next;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY orders_by_status_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY orders_open_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY orders_paid_first_old;
-- autogen:step contract
ALTER TABLE orders DROP COLUMN status_old, DROP COLUMN next_status_old;  -- the old values
-- autogen:step contract
DROP TYPE status_old_type;

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'RETURNED' AFTER 'PAID';
