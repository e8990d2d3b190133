-- view in another namespace changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   replace view reports.Big orders  src/test/java/dev/autogen/scenarios/view_in_another_namespace_changed/after/BigOrder.java:15

-- autogen:upgrade

CREATE OR REPLACE VIEW reports."Big orders" AS
select id, total from app.orders where total > 1000;

-- autogen:downgrade

CREATE OR REPLACE VIEW reports."Big orders" AS
SELECT orders.id,
    orders.total
   FROM app.orders
  WHERE orders.total > 100;
