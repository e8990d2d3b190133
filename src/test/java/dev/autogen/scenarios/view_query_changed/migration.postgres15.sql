-- view query changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   replace view customer_totals  src/test/java/dev/autogen/scenarios/view_query_changed/after/CustomerTotal.java:22

-- autogen:upgrade

CREATE OR REPLACE VIEW customer_totals AS
select customerId as customerId, sum(total) filter (where total > 0) as total
from orders
group by customerId;

-- autogen:downgrade

CREATE OR REPLACE VIEW customer_totals AS
SELECT orders.customerid,
    sum(orders.total) AS total
   FROM orders
  GROUP BY orders.customerid;
