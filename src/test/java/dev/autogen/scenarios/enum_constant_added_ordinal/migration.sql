-- enum constant added ordinal
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check orders_status_check on orders  src/test/java/dev/autogen/scenarios/enum_constant_added_ordinal/after/Order.java:19
--   add check orders_status_check on orders   src/test/java/dev/autogen/scenarios/enum_constant_added_ordinal/after/Order.java:19
-- hazards
--   AG307 downgrade: check: orders_status_check fails if a row of orders has 3 in status

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_status_check_new CHECK (status between 0 and 3) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check_new;
-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders RENAME CONSTRAINT orders_status_check_new TO orders_status_check;

-- autogen:downgrade

-- autogen:step contract
ALTER TABLE orders ADD CONSTRAINT orders_status_check_new CHECK ((status >= 0) AND (status <= 2)) NOT VALID;
-- autogen:step contract
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check_new;
-- autogen:step contract
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders RENAME CONSTRAINT orders_status_check_new TO orders_status_check;
