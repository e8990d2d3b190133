-- comments of replaced parts
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop foreign key orders_parent_id_fkey on orders (parent_id) to orders  src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:37
--   drop index orders_by_code on orders (code)                              src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:31
--   drop check orders_status_check on orders                                src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:35
--   alter column orders.id from integer to bigint                           src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:26
--   alter column orders.number from integer to bigint                       src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:28
--   alter column orders.parent_id from integer to bigint                    src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:37
--   add check orders_status_check on orders                                 src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:35
--   create index orders_by_code on orders (code, status)                    src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:23
--   add foreign key orders_parent_id_fkey on orders (parent_id) to orders   src/test/java/dev/autogen/scenarios/comments_of_replaced_parts/after/Order.java:37
-- hazards
--   AG403 prepared statements break: the next query of orders.id on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of orders.number on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of orders.parent_id on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if orders.parent_id holds a number beyond 2,147,483,647
--   AG306 downgrade: values must fit: it fails if orders.number holds a number beyond 2,147,483,647
--   AG306 downgrade: values must fit: it fails if orders.id holds a number beyond 2,147,483,647
--   AG307 downgrade: check: orders_status_check fails if a row of orders has 'SENT' in status

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN id_new bigint;
ALTER TABLE orders ADD COLUMN number_new bigint;
ALTER TABLE orders ADD COLUMN parent_id_new bigint;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.id_new := NEW.id;
    NEW.number_new := NEW.number;
    NEW.parent_id_new := NEW.parent_id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_status_check_new CHECK (status in ('OPEN','PAID','SENT')) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check_new;
-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders RENAME CONSTRAINT orders_status_check_new TO orders_status_check;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY orders_by_code_new ON orders (code, status);
-- autogen:step expand
ALTER INDEX orders_by_code RENAME TO orders_by_code_old;
ALTER INDEX orders_by_code_new RENAME TO orders_by_code;

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET id_new = id, number_new = number, parent_id_new = parent_id WHERE (id_new IS NULL AND id IS NOT NULL) OR (number_new IS NULL AND number IS NOT NULL) OR (parent_id_new IS NULL AND parent_id IS NOT NULL);
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (id_new IS NOT NULL AND id_new = id::bigint AND number_new IS NOT DISTINCT FROM number::bigint AND parent_id_new IS NOT DISTINCT FROM parent_id::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY orders_by_number_new ON orders (number_new);
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON orders (id_new);
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY orders_number_new ON orders (number_new);
-- autogen:step backfill
ANALYZE orders (id_new, number_new, parent_id_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_parent_id_fkey;
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
ALTER TABLE orders DROP CONSTRAINT orders_number;
ALTER INDEX orders_by_number RENAME TO orders_by_number_old;
ALTER TABLE orders RENAME COLUMN id TO id_old;
ALTER TABLE orders ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN id_new TO id;
ALTER TABLE orders ALTER COLUMN id SET NOT NULL;
ALTER TABLE orders RENAME COLUMN number TO number_old;
ALTER TABLE orders RENAME COLUMN number_new TO number;
ALTER TABLE orders RENAME COLUMN parent_id TO parent_id_old;
ALTER TABLE orders RENAME COLUMN parent_id_new TO parent_id;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER INDEX orders_by_number_new RENAME TO orders_by_number;
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_new;
ALTER TABLE orders ADD CONSTRAINT orders_number UNIQUE USING INDEX orders_number_new;
ALTER TABLE orders ADD CONSTRAINT orders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES orders (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_parent_id_fkey;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY orders_by_number_old;
-- autogen:step contract
ALTER TABLE orders DROP COLUMN id_old, DROP COLUMN number_old, DROP COLUMN parent_id_old;  -- the old values
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY orders_by_code_old;
-- autogen:step contract
COMMENT ON CONSTRAINT orders_number ON orders IS 'it''s unique';
COMMENT ON CONSTRAINT orders_parent_id_fkey ON orders IS 'parents';
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'the key';
COMMENT ON CONSTRAINT orders_status_check ON orders IS 'states';
COMMENT ON INDEX orders_by_code IS 'codes';
COMMENT ON INDEX orders_by_number IS 'numbers';
COMMENT ON INDEX orders_pkey IS 'the index of the key';

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN parent_id_new integer;
ALTER TABLE orders ADD COLUMN number_new integer;
ALTER TABLE orders ADD COLUMN id_new integer;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.parent_id_new := NEW.parent_id;
    NEW.number_new := NEW.number;
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY orders_by_code_new ON orders (code);
-- autogen:step expand
ALTER INDEX orders_by_code RENAME TO orders_by_code_old;
ALTER INDEX orders_by_code_new RENAME TO orders_by_code;

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET parent_id_new = parent_id, number_new = number, id_new = id WHERE (parent_id_new IS NULL AND parent_id IS NOT NULL) OR (number_new IS NULL AND number IS NOT NULL) OR (id_new IS NULL AND id IS NOT NULL);
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (parent_id_new IS NOT DISTINCT FROM parent_id::integer AND number_new IS NOT DISTINCT FROM number::integer AND id_new IS NOT NULL AND id_new = id::integer) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY orders_by_number_new ON orders (number_new);
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_new ON orders (id_new);
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY orders_number_new ON orders (number_new);
-- autogen:step backfill
ANALYZE orders (parent_id_new, number_new, id_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_parent_id_fkey;
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
ALTER TABLE orders DROP CONSTRAINT orders_number;
ALTER INDEX orders_by_number RENAME TO orders_by_number_old;
ALTER TABLE orders RENAME COLUMN parent_id TO parent_id_old;
ALTER TABLE orders RENAME COLUMN parent_id_new TO parent_id;
ALTER TABLE orders RENAME COLUMN number TO number_old;
ALTER TABLE orders RENAME COLUMN number_new TO number;
ALTER TABLE orders RENAME COLUMN id TO id_old;
ALTER TABLE orders ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE orders RENAME COLUMN id_new TO id;
ALTER TABLE orders ALTER COLUMN id SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER INDEX orders_by_number_new RENAME TO orders_by_number;
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_new;
ALTER TABLE orders ADD CONSTRAINT orders_number UNIQUE USING INDEX orders_number_new;
ALTER TABLE orders ADD CONSTRAINT orders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES orders (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_parent_id_fkey;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY orders_by_number_old;
-- autogen:step contract
ALTER TABLE orders DROP COLUMN parent_id_old, DROP COLUMN number_old, DROP COLUMN id_old;  -- the old values
-- autogen:step contract
ALTER TABLE orders ADD CONSTRAINT orders_status_check_new CHECK (status IN ('OPEN', 'PAID')) NOT VALID;
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check_new;
-- autogen:step contract
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders RENAME CONSTRAINT orders_status_check_new TO orders_status_check;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY orders_by_code_old;
-- autogen:step contract
COMMENT ON CONSTRAINT orders_number ON orders IS 'it''s unique';
COMMENT ON CONSTRAINT orders_parent_id_fkey ON orders IS 'parents';
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'the key';
COMMENT ON CONSTRAINT orders_status_check ON orders IS 'states';
COMMENT ON INDEX orders_by_code IS 'codes';
COMMENT ON INDEX orders_by_number IS 'numbers';
COMMENT ON INDEX orders_pkey IS 'the index of the key';
