-- column added array and json
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column products.labels varchar(255)[]  src/test/java/dev/autogen/scenarios/column_added_array_and_json/after/Product.java:15
--   add column products.sizes integer[]        src/test/java/dev/autogen/scenarios/column_added_array_and_json/after/Product.java:16
--   add column products.attributes jsonb       src/test/java/dev/autogen/scenarios/column_added_array_and_json/after/Product.java:19

-- autogen:upgrade

ALTER TABLE products ADD COLUMN labels varchar(255)[];
ALTER TABLE products ADD COLUMN sizes integer[];
ALTER TABLE products ADD COLUMN attributes jsonb;

-- autogen:downgrade

ALTER TABLE products DROP COLUMN attributes;  -- loses the values of products.attributes
ALTER TABLE products DROP COLUMN sizes;  -- loses the values of products.sizes
ALTER TABLE products DROP COLUMN labels;  -- loses the values of products.labels
