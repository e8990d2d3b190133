-- column type changed under generated column
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_orders_twice on orders (twice)                src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:21
--   drop column orders.twice                                    src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:21
--   alter column orders.loud drop generated                     src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:23
--   alter column orders.total from integer to bigint            src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:14
--   alter column orders.name from varchar(255) to varchar(300)  src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:17
--   add column orders.thrice bigint generated                   src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:27
--   add column orders.twice bigint generated                    src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:21
--   create index ix_orders_twice on orders (twice)              src/test/java/dev/autogen/scenarios/column_type_changed_under_generated_column/after/Order.java:21
-- hazards
--   AG301 table rewrite: orders is locked for reads and writes while total changes from integer to bigint
--   AG403 prepared statements break: the next query of orders.total on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of orders.name on every pooled connection fails once (cached plan must not change result type)
--   AG310 table rewrite: orders is locked for reads and writes while thrice is computed for every row
--   AG310 table rewrite: orders is locked for reads and writes while twice is computed for every row
--   AG331 no shadow column: orders.total changes its type in place, because twice is computed from it
--   AG306 downgrade: values must fit: it fails if orders.name holds more than 255 characters
--   AG306 downgrade: values must fit: it fails if orders.total holds a number beyond 2,147,483,647

-- autogen:upgrade

-- autogen:step expand transaction=none
DROP INDEX CONCURRENTLY ix_orders_twice;
-- autogen:step expand
ALTER TABLE orders DROP COLUMN twice;
ALTER TABLE orders ALTER COLUMN loud DROP EXPRESSION;
ALTER TABLE orders ALTER COLUMN total TYPE bigint;
ALTER TABLE orders ALTER COLUMN name TYPE varchar(300);
ALTER TABLE orders ADD COLUMN thrice bigint GENERATED ALWAYS AS (total * 3) STORED;
ALTER TABLE orders ADD COLUMN twice bigint GENERATED ALWAYS AS (total * 2) STORED;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_orders_twice ON orders (twice);

-- autogen:downgrade

-- autogen:step expand transaction=none
DROP INDEX CONCURRENTLY ix_orders_twice;
-- autogen:step expand
ALTER TABLE orders DROP COLUMN twice;
ALTER TABLE orders DROP COLUMN thrice;
ALTER TABLE orders ALTER COLUMN name TYPE varchar(255);
ALTER TABLE orders ALTER COLUMN total TYPE integer;
ALTER TABLE orders DROP COLUMN loud;  -- the next statement computes it again
ALTER TABLE orders ADD COLUMN loud varchar(255) GENERATED ALWAYS AS (upper((name)::text)) STORED;
ALTER TABLE orders ADD COLUMN twice bigint GENERATED ALWAYS AS (total * 2) STORED;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_orders_twice ON orders (twice);
