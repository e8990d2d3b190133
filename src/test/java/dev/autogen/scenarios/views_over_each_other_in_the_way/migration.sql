-- views over each other in the way
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view large_totals                            src/test/java/dev/autogen/scenarios/views_over_each_other_in_the_way/after/LargeTotal.java:21
--   drop view customer_totals                         src/test/java/dev/autogen/scenarios/views_over_each_other_in_the_way/after/CustomerTotal.java:21
--   alter column orders.total from integer to bigint  src/test/java/dev/autogen/scenarios/views_over_each_other_in_the_way/after/Order.java:16
--   create view customer_totals                       src/test/java/dev/autogen/scenarios/views_over_each_other_in_the_way/after/CustomerTotal.java:21
--   create view large_totals                          src/test/java/dev/autogen/scenarios/views_over_each_other_in_the_way/after/LargeTotal.java:21
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while total turns from integer into bigint
--   AG403 prepared statements break: the next query of orders.total on every pooled connection fails once (cached plan must not change result type)
--   AG303 view made anew: what was granted on customer_totals has to be granted again
--   AG303 view made anew: what was granted on large_totals has to be granted again
--   AG331 no shadow column: orders.total changes its type in place, as the view customer_totals reads it
--   AG306 downgrade: values must fit: it fails if orders.total holds a number beyond 2,147,483,647

-- autogen:upgrade

DROP VIEW large_totals;
DROP VIEW customer_totals;
ALTER TABLE orders ALTER COLUMN total TYPE bigint;

CREATE VIEW customer_totals AS
select customerId as customerId, total
from orders
where total > 0;

CREATE VIEW large_totals AS
select customerId, total
from customer_totals
where total > 100;

-- autogen:downgrade

DROP VIEW large_totals;
DROP VIEW customer_totals;
ALTER TABLE orders ALTER COLUMN total TYPE integer;

CREATE VIEW customer_totals AS
SELECT customerid,
    total
   FROM orders
  WHERE total > 0;

CREATE VIEW large_totals AS
SELECT customerid,
    total
   FROM customer_totals
  WHERE total > 100;
