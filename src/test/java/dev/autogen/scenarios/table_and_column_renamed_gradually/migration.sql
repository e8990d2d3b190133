-- table and column renamed gradually
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table customers to people               src/test/java/dev/autogen/scenarios/table_and_column_renamed_gradually/after/Person.java:12
--   rename column people.name to full_name         src/test/java/dev/autogen/scenarios/table_and_column_renamed_gradually/after/Person.java:18
--   rename column orders.customer_id to person_id  src/test/java/dev/autogen/scenarios/table_and_column_renamed_gradually/after/Order.java:17
--   add column orders.note varchar(80)             src/test/java/dev/autogen/scenarios/table_and_column_renamed_gradually/after/Order.java:20
--   alter column people.full_name set not null     src/test/java/dev/autogen/scenarios/table_and_column_renamed_gradually/after/Person.java:18
-- hazards
--   AG402 application breaks: running instances use the name people.name
--   AG203 backfill: rows of people without full_name get 'person ' || id; check the value
--   AG332 no gradual rename: people.name becomes full_name at once, because it also changes in another way
--   AG333 old name: customers is a view of people until the contract steps; grant the privileges of the table on the view, too
-- answers
--   rename customers=people
--   rename customers.name=full_name
--   rename orders.customer_id=person_id
--   backfill customers.name='person ' || id

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers RENAME TO people;

CREATE VIEW customers AS
SELECT id, name FROM people;
-- autogen:step expand
ALTER TABLE people RENAME COLUMN name TO full_name;
-- autogen:step expand
ALTER TABLE orders ADD COLUMN person_id bigint;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.person_id := coalesce(NEW.person_id, NEW.customer_id);
        NEW.customer_id := NEW.person_id;
    ELSIF NEW.person_id IS DISTINCT FROM OLD.person_id AND NEW.customer_id IS NOT DISTINCT FROM OLD.customer_id THEN
        NEW.customer_id := NEW.person_id;
    ELSE
        NEW.person_id := NEW.customer_id;
    END IF;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE orders ADD COLUMN note varchar(80);

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET person_id = customer_id WHERE person_id IS NULL AND customer_id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (person_id IS NOT NULL AND person_id = customer_id) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (person_id);
-- autogen:step backfill batch=5000 table=people
UPDATE people SET full_name = 'person ' || id WHERE full_name IS NULL;

-- autogen:step contract
DROP VIEW customers;
-- autogen:step contract
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE orders ALTER COLUMN customer_id DROP NOT NULL;
ALTER TABLE orders ALTER COLUMN person_id SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) NOT VALID;
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
-- autogen:step contract
-- autogen:allow AG102 the values are in person_id now
ALTER TABLE orders DROP COLUMN customer_id;  -- the old values
-- autogen:step contract
ALTER TABLE people ADD CONSTRAINT people_full_name_is_set CHECK (full_name IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=people
UPDATE people SET full_name = 'person ' || id WHERE full_name IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE people VALIDATE CONSTRAINT people_full_name_is_set;
-- autogen:step contract
ALTER TABLE people ALTER COLUMN full_name SET NOT NULL;
ALTER TABLE people DROP CONSTRAINT people_full_name_is_set;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE people ALTER COLUMN full_name DROP NOT NULL;
-- autogen:step expand
ALTER TABLE orders ADD COLUMN customer_id bigint;

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.customer_id := coalesce(NEW.customer_id, NEW.person_id);
        NEW.person_id := NEW.customer_id;
    ELSIF NEW.customer_id IS DISTINCT FROM OLD.customer_id AND NEW.person_id IS NOT DISTINCT FROM OLD.person_id THEN
        NEW.person_id := NEW.customer_id;
    ELSE
        NEW.customer_id := NEW.person_id;
    END IF;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET customer_id = person_id WHERE customer_id IS NULL AND person_id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (customer_id IS NOT NULL AND customer_id = person_id) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (customer_id);

-- autogen:step contract
ALTER TABLE orders DROP COLUMN note;  -- loses the values of orders.note
-- autogen:step contract
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE orders ALTER COLUMN person_id DROP NOT NULL;
ALTER TABLE orders ALTER COLUMN customer_id SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES people (id) NOT VALID;
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
-- autogen:step contract
-- autogen:allow AG102 the values are in customer_id now
ALTER TABLE orders DROP COLUMN person_id;  -- the old values
-- autogen:step contract
ALTER TABLE people RENAME COLUMN full_name TO name;
ALTER TABLE people RENAME TO customers;
