-- view over renamed table
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view customer_totals         src/test/java/dev/autogen/scenarios/view_over_renamed_table/after/CustomerTotal.java:21
--   rename table orders to purchases  src/test/java/dev/autogen/scenarios/view_over_renamed_table/after/Order.java:11
--   create view customer_totals       src/test/java/dev/autogen/scenarios/view_over_renamed_table/after/CustomerTotal.java:21
-- hazards
--   AG401 application breaks: running instances use the name orders
--   AG303 downgrade: view recreated: the privileges on customer_totals must be granted again
-- answers
--   rename orders=purchases

-- autogen:upgrade

DROP VIEW customer_totals;
ALTER TABLE orders RENAME TO purchases;

CREATE VIEW customer_totals AS
select customerId, total
from purchases;

-- autogen:downgrade

DROP VIEW customer_totals;
ALTER TABLE purchases RENAME TO orders;

CREATE VIEW customer_totals AS
SELECT customerid,
    total
   FROM orders;
