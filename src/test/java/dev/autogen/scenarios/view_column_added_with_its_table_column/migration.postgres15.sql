-- view column added with its table column
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column orders.note varchar(255)  src/test/java/dev/autogen/scenarios/view_column_added_with_its_table_column/after/Order.java:19
--   replace view customer_totals         src/test/java/dev/autogen/scenarios/view_column_added_with_its_table_column/after/CustomerTotal.java:21
-- hazards
--   AG303 downgrade: view recreated: the privileges on customer_totals must be granted again

-- autogen:upgrade

ALTER TABLE orders ADD COLUMN note varchar(255);

CREATE OR REPLACE VIEW customer_totals AS
select customerId, total, note
from orders;

-- autogen:downgrade

DROP VIEW customer_totals;

CREATE VIEW customer_totals AS
SELECT orders.customerid,
    orders.total
   FROM orders;

ALTER TABLE orders DROP COLUMN note;  -- loses the values of orders.note
