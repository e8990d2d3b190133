-- check added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add check ck_products_price on products     src/test/java/dev/autogen/scenarios/check_added/after/Product.java:18
--   add check products_stock_check on products  src/test/java/dev/autogen/scenarios/check_added/after/Product.java:21
-- hazards
--   AG307 check: ck_products_price fails if a row of products violates it
--   AG307 check: products_stock_check fails if a row of products violates it

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD CONSTRAINT ck_products_price CHECK (price >= 0) NOT VALID;
-- autogen:step expand
ALTER TABLE products VALIDATE CONSTRAINT ck_products_price;
-- autogen:step expand
ALTER TABLE products ADD CONSTRAINT products_stock_check CHECK (stock >= 0) NOT VALID;
-- autogen:step expand
ALTER TABLE products VALIDATE CONSTRAINT products_stock_check;

-- autogen:downgrade

ALTER TABLE products DROP CONSTRAINT products_stock_check;
ALTER TABLE products DROP CONSTRAINT ck_products_price;
