-- view added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create view customer_totals  src/test/java/dev/autogen/scenarios/view_added/after/CustomerTotal.java:22

-- autogen:upgrade

CREATE VIEW customer_totals AS
select customerId as customerId, sum(total) as total
from orders
group by customerId;

-- autogen:downgrade

DROP VIEW customer_totals;
