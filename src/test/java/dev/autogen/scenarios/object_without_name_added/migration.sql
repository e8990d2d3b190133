-- object without name added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column products.colour varchar(255)  src/test/java/dev/autogen/scenarios/object_without_name_added/after/Product.java:15
--   create object sql_d5cc4200

-- autogen:upgrade

ALTER TABLE products ADD COLUMN colour varchar(255);

-- autogen:object create sql_d5cc4200
CREATE STATISTICS products_id_name ON id, name FROM products;

COMMENT ON STATISTICS products_id_name IS 'of both; together';
-- autogen:end

-- autogen:downgrade

-- autogen:object drop sql_d5cc4200
DROP STATISTICS products_id_name;
-- autogen:end

ALTER TABLE products DROP COLUMN colour;  -- loses the values of products.colour
