-- column type numeric scale
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.price from numeric(10,2) to numeric(12,4)  src/test/java/dev/autogen/scenarios/column_type_numeric_scale/after/Product.java:15
-- hazards
--   AG301 table rewrite: products is locked for reads and writes while price turns from numeric(10,2) into numeric(12,4)

-- autogen:upgrade

ALTER TABLE products ALTER COLUMN price TYPE numeric(12,4);

-- autogen:downgrade

ALTER TABLE products ALTER COLUMN price TYPE numeric(10,2);
