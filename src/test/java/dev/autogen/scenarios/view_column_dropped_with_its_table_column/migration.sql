-- view column dropped with its table column
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   replace view customer_totals  src/test/java/dev/autogen/scenarios/view_column_dropped_with_its_table_column/after/CustomerTotal.java:21
--   drop column orders.note       src/test/java/dev/autogen/scenarios/view_column_dropped_with_its_table_column/after/Order.java:11
-- hazards
--   AG303 view recreated: the privileges on customer_totals must be granted again
--   AG102 data loss: the values of orders.note are lost; the downgrade cannot restore them

-- autogen:upgrade

DROP VIEW customer_totals;

CREATE VIEW customer_totals AS
select customerId, total
from orders;

ALTER TABLE orders DROP COLUMN note;  -- loses the values of orders.note

-- autogen:downgrade

ALTER TABLE orders ADD COLUMN note varchar(255);

CREATE OR REPLACE VIEW customer_totals AS
SELECT customerid,
    total,
    note
   FROM orders;
