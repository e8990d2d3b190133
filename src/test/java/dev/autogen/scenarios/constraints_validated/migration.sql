-- constraints validated
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   validate check orders_known_status on orders                                     src/test/java/dev/autogen/scenarios/constraints_validated/after/Order.java:18
--   validate foreign key orders_known_customer on orders (customer_id) to customers  src/test/java/dev/autogen/scenarios/constraints_validated/after/Order.java:22
-- hazards
--   AG307 check: orders_known_status fails if a row of orders violates it
--   AG305 orphans: orders_known_customer fails if a row of orders has a value in customer_id that no row of customers has

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_known_status;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_known_customer;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_known_customer;
ALTER TABLE orders ADD CONSTRAINT orders_known_customer FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_known_status;
ALTER TABLE orders ADD CONSTRAINT orders_known_status CHECK (status IN ('OPEN', 'PAID')) NOT VALID;
-- autogen:step expand
COMMENT ON CONSTRAINT orders_known_customer ON orders IS 'kept';
COMMENT ON CONSTRAINT orders_known_status ON orders IS 'kept';
