-- enum type to string
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.status from status to varchar(10)  src/test/java/dev/autogen/scenarios/enum_type_to_string/after/Order.java:21
--   add check orders_status_check on orders                src/test/java/dev/autogen/scenarios/enum_type_to_string/after/Order.java:12
--   drop enum type status
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while status turns from status into varchar(10)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ALTER COLUMN status TYPE varchar(10);
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status in ('NEW','PAID')) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:step contract
DROP TYPE status;

-- autogen:downgrade

CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::status;
