-- foreign key dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop foreign key orders_customer_id_fkey on orders (customer_id) to customers  src/test/java/dev/autogen/scenarios/foreign_key_dropped/after/Order.java:14
-- hazards
--   AG305 downgrade: orphans: orders_customer_id_fkey fails if a row of orders has a value in customer_id that no row of customers has

-- autogen:upgrade

ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
