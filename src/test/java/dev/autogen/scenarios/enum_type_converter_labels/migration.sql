-- enum type converter labels
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create enum type status          src/test/java/dev/autogen/scenarios/enum_type_converter_labels/after/Order.java:15
--   add column orders.status status  src/test/java/dev/autogen/scenarios/enum_type_converter_labels/after/Order.java:30

-- autogen:upgrade

CREATE TYPE status AS ENUM ('it''s new', 'paid');
ALTER TABLE orders ADD COLUMN status status;

-- autogen:downgrade

ALTER TABLE orders DROP COLUMN status;  -- loses the values of orders.status
DROP TYPE status;
