-- view column added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   replace view customer_totals  src/test/java/dev/autogen/scenarios/view_column_added/after/CustomerTotal.java:22
-- hazards
--   AG303 downgrade: view recreated: the privileges on customer_totals must be granted again

-- autogen:upgrade

CREATE OR REPLACE VIEW customer_totals AS
select customerId as customerId, sum(total) as total, count(*) as orders
from orders
group by customerId;

-- autogen:downgrade

DROP VIEW customer_totals;

CREATE VIEW customer_totals AS
SELECT customerid,
    sum(total) AS total
   FROM orders
  GROUP BY customerid;
