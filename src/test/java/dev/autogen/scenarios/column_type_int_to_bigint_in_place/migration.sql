-- column type int to bigint in place
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.views from integer to bigint  src/test/java/dev/autogen/scenarios/column_type_int_to_bigint_in_place/after/Product.java:11
-- hazards
--   AG301 table rewrite: products is locked for reads and writes while views changes from integer to bigint
--   AG403 prepared statements break: the next query of products.views on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if products.views holds a number beyond 2,147,483,647

-- autogen:upgrade

ALTER TABLE products ALTER COLUMN views TYPE bigint;

-- autogen:downgrade

ALTER TABLE products ALTER COLUMN views TYPE integer;
