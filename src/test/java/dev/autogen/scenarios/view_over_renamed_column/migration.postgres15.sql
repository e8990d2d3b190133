-- view over renamed column
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view customer_totals             src/test/java/dev/autogen/scenarios/view_over_renamed_column/after/CustomerTotal.java:21
--   rename column orders.total to amount  src/test/java/dev/autogen/scenarios/view_over_renamed_column/after/Order.java:17
--   create view customer_totals           src/test/java/dev/autogen/scenarios/view_over_renamed_column/after/CustomerTotal.java:21
-- hazards
--   AG402 application breaks: running instances use the name orders.total
--   AG303 downgrade: view recreated: the privileges on customer_totals must be granted again
-- answers
--   rename orders.total=amount

-- autogen:upgrade

DROP VIEW customer_totals;
ALTER TABLE orders RENAME COLUMN total TO amount;

CREATE VIEW customer_totals AS
select customerId, amount as total
from orders;

-- autogen:downgrade

DROP VIEW customer_totals;
ALTER TABLE orders RENAME COLUMN amount TO total;

CREATE VIEW customer_totals AS
SELECT orders.customerid,
    orders.total
   FROM orders;
