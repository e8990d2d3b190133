-- primary key type changed with children
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop foreign key orders_customer_id_fkey on orders (customer_id) to customers  src/test/java/dev/autogen/scenarios/primary_key_type_changed_with_children/after/Order.java:16
--   alter column customers.id from integer to bigint                               src/test/java/dev/autogen/scenarios/primary_key_type_changed_with_children/after/Customer.java:10
--   alter column orders.customer_id from integer to bigint                         src/test/java/dev/autogen/scenarios/primary_key_type_changed_with_children/after/Order.java:16
--   add foreign key orders_customer_id_fkey on orders (customer_id) to customers   src/test/java/dev/autogen/scenarios/primary_key_type_changed_with_children/after/Order.java:16
-- hazards
--   AG301 table rewrite: customers is locked for reads and writes while id turns from integer into bigint
--   AG301 table rewrite: orders is locked for reads and writes while customer_id turns from integer into bigint

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE customers ALTER COLUMN id TYPE bigint;
ALTER TABLE orders ALTER COLUMN customer_id TYPE bigint;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE orders ALTER COLUMN customer_id TYPE integer;
ALTER TABLE customers ALTER COLUMN id TYPE integer;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
