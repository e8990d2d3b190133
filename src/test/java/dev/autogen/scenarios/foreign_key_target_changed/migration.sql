-- foreign key target changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop foreign key fk_orders_buyer on orders (buyer_id) to customers  src/test/java/dev/autogen/scenarios/foreign_key_target_changed/after/Order.java:17
--   add foreign key fk_orders_buyer on orders (buyer_id) to companies   src/test/java/dev/autogen/scenarios/foreign_key_target_changed/after/Order.java:17
-- hazards
--   AG305 orphans: fk_orders_buyer fails if a row of orders has a value in buyer_id that no row of companies has

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT fk_orders_buyer_new FOREIGN KEY (buyer_id) REFERENCES companies (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT fk_orders_buyer_new;
-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT fk_orders_buyer;
ALTER TABLE orders RENAME CONSTRAINT fk_orders_buyer_new TO fk_orders_buyer;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT fk_orders_buyer_new FOREIGN KEY (buyer_id) REFERENCES customers (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT fk_orders_buyer_new;
-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT fk_orders_buyer;
ALTER TABLE orders RENAME CONSTRAINT fk_orders_buyer_new TO fk_orders_buyer;
