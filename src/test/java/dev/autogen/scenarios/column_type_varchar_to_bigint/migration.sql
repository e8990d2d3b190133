-- column type varchar to bigint
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.article_number from varchar(255) to bigint  src/test/java/dev/autogen/scenarios/column_type_varchar_to_bigint/after/Product.java:14
-- hazards
--   AG301 table rewrite: products is locked for reads and writes while article_number turns from varchar(255) into bigint
--   AG303 values must fit: the upgrade fails if products.article_number holds what is no bigint

-- autogen:upgrade

ALTER TABLE products ALTER COLUMN article_number TYPE bigint USING article_number::bigint;

-- autogen:downgrade

ALTER TABLE products ALTER COLUMN article_number TYPE varchar(255);
