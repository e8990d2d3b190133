-- enum type in other namespace
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create schema sales
--   create enum type sales.order_status          src/test/java/dev/autogen/scenarios/enum_type_in_other_namespace/after/Order.java:13
--   add column orders.status sales.order_status  src/test/java/dev/autogen/scenarios/enum_type_in_other_namespace/after/Order.java:23

-- autogen:upgrade

CREATE SCHEMA sales;
CREATE TYPE sales.order_status AS ENUM ('NEW', 'PAID', 'SENT');
ALTER TABLE orders ADD COLUMN status sales.order_status;

-- autogen:downgrade

ALTER TABLE orders DROP COLUMN status;  -- loses the values of orders.status
DROP TYPE sales.order_status;
DROP SCHEMA sales;
