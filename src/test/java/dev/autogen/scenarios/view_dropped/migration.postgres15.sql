-- view dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view customer_totals
-- hazards
--   AG405 application breaks: running instances may read the view customer_totals

-- autogen:upgrade

DROP VIEW customer_totals;

-- autogen:downgrade

CREATE VIEW customer_totals AS
SELECT orders.customerid,
    sum(orders.total) AS total
   FROM orders
  GROUP BY orders.customerid;
