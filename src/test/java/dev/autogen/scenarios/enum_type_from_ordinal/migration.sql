-- enum type from ordinal
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create enum type status                             src/test/java/dev/autogen/scenarios/enum_type_from_ordinal/after/Order.java:12
--   drop check orders_status_check on orders            src/test/java/dev/autogen/scenarios/enum_type_from_ordinal/after/Order.java:11
--   alter column orders.status from smallint to status  src/test/java/dev/autogen/scenarios/enum_type_from_ordinal/after/Order.java:19
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while status turns from smallint into status

-- autogen:upgrade

CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders ALTER COLUMN status TYPE status USING <<how to turn status from smallint into status>>;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ALTER COLUMN status TYPE smallint USING <<how to turn status from status into smallint>>;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK ((status >= 0) AND (status <= 1)) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:step contract
DROP TYPE status;
