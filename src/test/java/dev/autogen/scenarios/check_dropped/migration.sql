-- check dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check ck_products_price on products  src/test/java/dev/autogen/scenarios/check_dropped/after/Product.java:15
-- hazards
--   AG307 downgrade: check: ck_products_price fails if a row of products violates it

-- autogen:upgrade

ALTER TABLE products DROP CONSTRAINT ck_products_price;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE products ADD CONSTRAINT ck_products_price CHECK (price >= (0)::numeric) NOT VALID;
-- autogen:step expand
ALTER TABLE products VALIDATE CONSTRAINT ck_products_price;
