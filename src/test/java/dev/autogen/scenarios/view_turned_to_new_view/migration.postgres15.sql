-- view turned to new view
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view large_totals       src/test/java/dev/autogen/scenarios/view_turned_to_new_view/after/LargeTotal.java:21
--   create view customer_totals  src/test/java/dev/autogen/scenarios/view_turned_to_new_view/after/CustomerTotal.java:21
--   create view large_totals     src/test/java/dev/autogen/scenarios/view_turned_to_new_view/after/LargeTotal.java:21
-- hazards
--   AG303 view recreated: the privileges on large_totals must be granted again

-- autogen:upgrade

DROP VIEW large_totals;

CREATE VIEW customer_totals AS
select customerId, total
from orders
where total > 0;

CREATE VIEW large_totals AS
select customerId, total
from customer_totals
where total > 100;

-- autogen:downgrade

DROP VIEW large_totals;
DROP VIEW customer_totals;

CREATE VIEW large_totals AS
SELECT orders.customerid,
    orders.total
   FROM orders
  WHERE orders.total > 100;
