-- views over each other dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view large_totals
--   drop view customer_totals
-- hazards
--   AG405 application breaks: running instances may read the view large_totals
--   AG405 application breaks: running instances may read the view customer_totals

-- autogen:upgrade

DROP VIEW large_totals;
DROP VIEW customer_totals;

-- autogen:downgrade

CREATE VIEW customer_totals AS
SELECT orders.customerid,
    orders.total
   FROM orders
  WHERE orders.total > 0;

CREATE VIEW large_totals AS
SELECT customer_totals.customerid,
    customer_totals.total
   FROM customer_totals
  WHERE customer_totals.total > 100;
