-- view with options by hand changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   replace view big_orders  src/test/java/dev/autogen/scenarios/view_with_options_by_hand_changed/after/BigOrder.java:15

-- autogen:upgrade

CREATE OR REPLACE VIEW big_orders WITH (security_barrier=true) AS
select id, total from orders where total > 1000;

-- autogen:downgrade

CREATE OR REPLACE VIEW big_orders WITH (security_barrier=true) AS
SELECT orders.id,
    orders.total
   FROM orders
  WHERE orders.total > 100;
