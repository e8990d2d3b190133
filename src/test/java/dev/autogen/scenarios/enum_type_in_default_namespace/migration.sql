-- enum type in default namespace
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create enum type sales.status                src/test/java/dev/autogen/scenarios/enum_type_in_default_namespace/after/Order.java:12
--   add column sales.orders.status sales.status  src/test/java/dev/autogen/scenarios/enum_type_in_default_namespace/after/Order.java:21

-- autogen:upgrade

CREATE TYPE sales.status AS ENUM ('NEW', 'PAID', 'SENT');
ALTER TABLE sales.orders ADD COLUMN status sales.status;

-- autogen:downgrade

ALTER TABLE sales.orders DROP COLUMN status;  -- loses the values of sales.orders.status
DROP TYPE sales.status;
