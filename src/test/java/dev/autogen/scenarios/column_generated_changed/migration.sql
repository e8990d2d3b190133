-- column generated changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_orders_gross on orders (gross)                     src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:22
--   drop check ck_orders_gross on orders                             src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:22
--   alter column orders.twice drop generated                         src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:24
--   alter column orders.gross generated as total + coalesce(tax, 0)  src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:22
--   alter column orders.half generated as total / 2                  src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:27
--   add check ck_orders_gross on orders                              src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:22
--   create index ix_orders_gross on orders (gross)                   src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:22
-- hazards
--   AG310 table rewrite: orders is locked for reads and writes while gross is computed for every row
--   AG102 data loss: orders.half becomes a generated column, and its values are lost; the downgrade cannot restore them
--   AG310 table rewrite: orders is locked for reads and writes while half is computed for every row
--   AG307 check: ck_orders_gross fails if a row of orders violates it

-- autogen:upgrade

-- autogen:step expand transaction=none
DROP INDEX CONCURRENTLY ix_orders_gross;
-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT ck_orders_gross;
ALTER TABLE orders ALTER COLUMN twice DROP EXPRESSION;
ALTER TABLE orders DROP COLUMN gross;  -- the next statement computes it again
ALTER TABLE orders ADD COLUMN gross numeric(38,2) GENERATED ALWAYS AS (total + coalesce(tax, 0)) STORED;
ALTER TABLE orders DROP COLUMN half;  -- the next statement computes it again
ALTER TABLE orders ADD COLUMN half numeric(38,2) GENERATED ALWAYS AS (total / 2) STORED;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT ck_orders_gross CHECK (gross >= (0)::numeric) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_gross;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_orders_gross ON orders (gross);

-- autogen:downgrade

-- autogen:step expand transaction=none
DROP INDEX CONCURRENTLY ix_orders_gross;
-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT ck_orders_gross;
ALTER TABLE orders ALTER COLUMN half DROP EXPRESSION;
ALTER TABLE orders DROP COLUMN gross;  -- the next statement computes it again
ALTER TABLE orders ADD COLUMN gross numeric(38,2) GENERATED ALWAYS AS (total + tax) STORED;
ALTER TABLE orders DROP COLUMN twice;  -- the next statement computes it again
ALTER TABLE orders ADD COLUMN twice numeric(38,2) GENERATED ALWAYS AS (total * (2)::numeric) STORED;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT ck_orders_gross CHECK (gross >= (0)::numeric) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT ck_orders_gross;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_orders_gross ON orders (gross);
