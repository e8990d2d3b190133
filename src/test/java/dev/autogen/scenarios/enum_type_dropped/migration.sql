-- enum type dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop column orders.status  src/test/java/dev/autogen/scenarios/enum_type_dropped/after/Order.java:9
--   drop enum type status
-- hazards
--   AG102 data loss: the values of orders.status are lost; the downgrade cannot restore them

-- autogen:upgrade

ALTER TABLE orders DROP COLUMN status;  -- loses the values of orders.status
DROP TYPE status;

-- autogen:downgrade

CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders ADD COLUMN status status;
