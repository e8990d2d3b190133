-- enum constant added ordinal
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check orders_status_check on orders  src/test/java/dev/autogen/scenarios/enum_constant_added_ordinal/after/Order.java:19
--   add check orders_status_check on orders   src/test/java/dev/autogen/scenarios/enum_constant_added_ordinal/after/Order.java:19

-- autogen:upgrade

ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status between 0 and 3);

-- autogen:downgrade

ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK ((status >= 0) AND (status <= 2));
