-- view added with its table
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table orders          src/test/java/dev/autogen/scenarios/view_added_with_its_table/after/Order.java:11
--   create view customer_totals  src/test/java/dev/autogen/scenarios/view_added_with_its_table/after/CustomerTotal.java:22

-- autogen:upgrade

CREATE TABLE orders (
    id bigint NOT NULL,
    customerid bigint NOT NULL,
    total numeric(38,2),
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE VIEW customer_totals AS
select customerId as customerId, sum(total) as total
from orders
group by customerId;

-- autogen:downgrade

DROP VIEW customer_totals;
DROP TABLE orders;  -- loses the rows of orders
