-- check changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check ck_products_price on products  src/test/java/dev/autogen/scenarios/check_changed/after/Product.java:19
--   add check ck_products_price on products   src/test/java/dev/autogen/scenarios/check_changed/after/Product.java:19
-- hazards
--   AG307 check: ck_products_price fails if a row of products violates it

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD CONSTRAINT ck_products_price_new CHECK (price > 0 and price < 100000) NOT VALID;
-- autogen:step expand
ALTER TABLE products VALIDATE CONSTRAINT ck_products_price_new;
-- autogen:step expand
ALTER TABLE products DROP CONSTRAINT ck_products_price;
ALTER TABLE products RENAME CONSTRAINT ck_products_price_new TO ck_products_price;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE products ADD CONSTRAINT ck_products_price_new CHECK (price >= (0)::numeric) NOT VALID;
-- autogen:step expand
ALTER TABLE products VALIDATE CONSTRAINT ck_products_price_new;
-- autogen:step expand
ALTER TABLE products DROP CONSTRAINT ck_products_price;
ALTER TABLE products RENAME CONSTRAINT ck_products_price_new TO ck_products_price;
