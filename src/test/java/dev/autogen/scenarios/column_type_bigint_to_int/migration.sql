-- column type bigint to int
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.views from bigint to integer  src/test/java/dev/autogen/scenarios/column_type_bigint_to_int/after/Product.java:11
-- hazards
--   AG301 table rewrite: products is locked for reads and writes while views turns from bigint into integer
--   AG303 values must fit: the upgrade fails if products.views holds a number beyond 2,147,483,647

-- autogen:upgrade

ALTER TABLE products ALTER COLUMN views TYPE integer;

-- autogen:downgrade

ALTER TABLE products ALTER COLUMN views TYPE bigint;
