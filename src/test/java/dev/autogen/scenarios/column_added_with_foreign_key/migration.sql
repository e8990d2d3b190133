-- column added with foreign key
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column orders.customer_id bigint                                          src/test/java/dev/autogen/scenarios/column_added_with_foreign_key/after/Order.java:17
--   add foreign key orders_customer_id_fkey on orders (customer_id) to customers  src/test/java/dev/autogen/scenarios/column_added_with_foreign_key/after/Order.java:17
-- hazards
--   AG328 no index: every delete from customers reads all of orders for orders_customer_id_fkey

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN customer_id bigint;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;

-- autogen:downgrade

ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE orders DROP COLUMN customer_id;  -- loses the values of orders.customer_id
