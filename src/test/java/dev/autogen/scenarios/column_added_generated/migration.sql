-- column added generated
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column order_lines.total numeric(12,2) generated  src/test/java/dev/autogen/scenarios/column_added_generated/after/OrderLine.java:21
-- hazards
--   AG310 table rewrite: order_lines is locked for reads and writes while total is computed for every row

-- autogen:upgrade

ALTER TABLE order_lines ADD COLUMN total numeric(12,2) GENERATED ALWAYS AS (price * quantity) STORED;

-- autogen:downgrade

ALTER TABLE order_lines DROP COLUMN total;
