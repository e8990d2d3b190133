-- enum type from string
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create enum type status                                src/test/java/dev/autogen/scenarios/enum_type_from_string/after/Order.java:12
--   drop check orders_status_check on orders               src/test/java/dev/autogen/scenarios/enum_type_from_string/after/Order.java:11
--   alter column orders.status from varchar(10) to status  src/test/java/dev/autogen/scenarios/enum_type_from_string/after/Order.java:19
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while status turns from varchar(10) into status

-- autogen:upgrade

CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::status;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ALTER COLUMN status TYPE varchar(10);
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status IN ('NEW', 'PAID')) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:step contract
DROP TYPE status;
