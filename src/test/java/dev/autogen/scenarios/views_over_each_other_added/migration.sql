-- views over each other added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create view z_totals      src/test/java/dev/autogen/scenarios/views_over_each_other_added/after/CustomerTotal.java:21
--   create view large_totals  src/test/java/dev/autogen/scenarios/views_over_each_other_added/after/LargeTotal.java:21

-- autogen:upgrade

CREATE VIEW z_totals AS
select customerId as customerId, total
from orders
where total > 0;

CREATE VIEW large_totals AS
select customerId, total
from z_totals
where total > 100;

-- autogen:downgrade

DROP VIEW large_totals;
DROP VIEW z_totals;
