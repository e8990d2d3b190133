-- view columns reordered
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view customer_totals    src/test/java/dev/autogen/scenarios/view_columns_reordered/after/CustomerTotal.java:22
--   create view customer_totals  src/test/java/dev/autogen/scenarios/view_columns_reordered/after/CustomerTotal.java:22
-- hazards
--   AG303 view recreated: the privileges on customer_totals must be granted again

-- autogen:upgrade

DROP VIEW customer_totals;

CREATE VIEW customer_totals AS
select customerId as customerId, count(*) as orders, sum(total) as total
from orders
group by customerId;

-- autogen:downgrade

DROP VIEW customer_totals;

CREATE VIEW customer_totals AS
SELECT orders.customerid,
    sum(orders.total) AS total,
    count(*) AS orders
   FROM orders
  GROUP BY orders.customerid;
