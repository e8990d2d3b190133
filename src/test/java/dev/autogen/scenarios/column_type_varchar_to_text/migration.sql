-- column type varchar to text
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.description from varchar(2000) to text  src/test/java/dev/autogen/scenarios/column_type_varchar_to_text/after/Product.java:14

-- autogen:upgrade

ALTER TABLE products ALTER COLUMN description TYPE text;

-- autogen:downgrade

ALTER TABLE products ALTER COLUMN description TYPE varchar(2000);
