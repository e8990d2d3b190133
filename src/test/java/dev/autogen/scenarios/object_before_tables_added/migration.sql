-- object before tables added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create object percent
--   add column products.discount percent  src/test/java/dev/autogen/scenarios/object_before_tables_added/after/Product.java:18

-- autogen:upgrade

-- autogen:object create percent before tables
CREATE DOMAIN percent AS numeric CHECK (VALUE BETWEEN 0 AND 100);
-- autogen:end

ALTER TABLE products ADD COLUMN discount percent;

-- autogen:downgrade

ALTER TABLE products DROP COLUMN discount;  -- loses the values of products.discount

-- autogen:object drop percent before tables
DROP DOMAIN percent;
-- autogen:end
