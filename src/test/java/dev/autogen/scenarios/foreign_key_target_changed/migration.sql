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
--   AG305 orphans: fk_orders_buyer fails if the buyer_id of a row of orders is in no row of companies; writes to both wait while it is checked

-- autogen:upgrade

ALTER TABLE orders DROP CONSTRAINT fk_orders_buyer;
ALTER TABLE orders ADD CONSTRAINT fk_orders_buyer FOREIGN KEY (buyer_id) REFERENCES companies (id);

-- autogen:downgrade

ALTER TABLE orders DROP CONSTRAINT fk_orders_buyer;
ALTER TABLE orders ADD CONSTRAINT fk_orders_buyer FOREIGN KEY (buyer_id) REFERENCES customers (id);
