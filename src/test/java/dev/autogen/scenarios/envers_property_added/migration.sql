-- envers property added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column products.colour varchar(20)  src/test/java/dev/autogen/scenarios/envers_property_added/after/Product.java:23
--   add column products.note varchar(255)   src/test/java/dev/autogen/scenarios/envers_property_added/after/Product.java:25
--   add column products_aud.colour varchar(20)

-- autogen:upgrade

ALTER TABLE products ADD COLUMN colour varchar(20);
ALTER TABLE products ADD COLUMN note varchar(255);
ALTER TABLE products_aud ADD COLUMN colour varchar(20);

-- autogen:downgrade

ALTER TABLE products_aud DROP COLUMN colour;  -- loses what products_aud.colour holds
ALTER TABLE products DROP COLUMN note;  -- loses what products.note holds
ALTER TABLE products DROP COLUMN colour;  -- loses what products.colour holds
