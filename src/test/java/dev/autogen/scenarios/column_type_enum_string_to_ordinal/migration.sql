-- column type enum string to ordinal
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check orders_status_check on orders                 src/test/java/dev/autogen/scenarios/column_type_enum_string_to_ordinal/after/Order.java:23
--   alter column orders.status from varchar(10) to smallint  src/test/java/dev/autogen/scenarios/column_type_enum_string_to_ordinal/after/Order.java:23
--   add check orders_status_check on orders                  src/test/java/dev/autogen/scenarios/column_type_enum_string_to_ordinal/after/Order.java:23
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while status turns from varchar(10) into smallint
--   AG304 rows must meet it: orders_status_check fails if a row of orders does not

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders ALTER COLUMN status TYPE smallint USING <<how to turn status from varchar(10) into smallint>>;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status between 0 and 2) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_status_check;
ALTER TABLE orders ALTER COLUMN status TYPE varchar(10) USING <<how to turn status from smallint into varchar(10)>>;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status IN ('NEW', 'PAID', 'SENT')) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_status_check;
