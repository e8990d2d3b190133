-- foreign key added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add foreign key fk_orders_customer on orders (customer_id) to customers  src/test/java/dev/autogen/scenarios/foreign_key_added/after/Order.java:20
-- hazards
--   AG305 orphans: fk_orders_customer fails if a row of orders has a value in customer_id that no row of customers has
--   AG328 no index: every delete from customers reads all of orders for fk_orders_customer

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT fk_orders_customer;

-- autogen:downgrade

ALTER TABLE orders DROP CONSTRAINT fk_orders_customer;
