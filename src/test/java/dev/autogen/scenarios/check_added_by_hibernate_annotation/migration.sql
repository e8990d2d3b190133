-- check added by hibernate annotation
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add check ck_products_code on products  src/test/java/dev/autogen/scenarios/check_added_by_hibernate_annotation/after/Product.java:14
-- hazards
--   AG307 check: ck_products_code fails if a row of products violates it

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD CONSTRAINT ck_products_code CHECK (code ~ '^[A-Z]{2}-[0-9]+$') NOT VALID;
-- autogen:step expand
ALTER TABLE products VALIDATE CONSTRAINT ck_products_code;

-- autogen:downgrade

ALTER TABLE products DROP CONSTRAINT ck_products_code;
