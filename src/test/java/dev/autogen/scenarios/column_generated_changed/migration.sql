-- column generated changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.gross generated as total + coalesce(tax, 0)  src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:17
--   alter column orders.twice drop generated                         src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:19
--   alter column orders.half generated as total / 2                  src/test/java/dev/autogen/scenarios/column_generated_changed/after/Order.java:22

-- autogen:upgrade

ALTER TABLE orders DROP COLUMN gross;  -- computed anew by the next statement
ALTER TABLE orders ADD COLUMN gross numeric(38,2) GENERATED ALWAYS AS (total + coalesce(tax, 0)) STORED;
ALTER TABLE orders ALTER COLUMN twice DROP EXPRESSION;
ALTER TABLE orders DROP COLUMN half;  -- computed anew by the next statement
ALTER TABLE orders ADD COLUMN half numeric(38,2) GENERATED ALWAYS AS (total / 2) STORED;

-- autogen:downgrade

ALTER TABLE orders ALTER COLUMN half DROP EXPRESSION;
ALTER TABLE orders DROP COLUMN twice;  -- computed anew by the next statement
ALTER TABLE orders ADD COLUMN twice numeric(38,2) GENERATED ALWAYS AS ((total * (2)::numeric)) STORED;
ALTER TABLE orders DROP COLUMN gross;  -- computed anew by the next statement
ALTER TABLE orders ADD COLUMN gross numeric(38,2) GENERATED ALWAYS AS ((total + tax)) STORED;
