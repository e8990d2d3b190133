-- column type varchar to bigint
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.article_number from varchar(255) to bigint  src/test/java/dev/autogen/scenarios/column_type_varchar_to_bigint/after/Product.java:14
-- hazards
--   AG306 values must fit: it fails if products.article_number holds what is no bigint
--   AG403 prepared statements break: the next query of products.article_number on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN article_number_new bigint;

CREATE FUNCTION zz_products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.article_number_new := NEW.article_number::bigint;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER zz_products_sync BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION zz_products_sync();  -- by its name the last one to fire

-- autogen:step backfill batch=5000 table=products
UPDATE products SET article_number_new = article_number::bigint WHERE article_number_new IS NULL AND article_number IS NOT NULL;
-- autogen:step backfill
ANALYZE products (article_number_new);
-- autogen:step backfill
DROP TRIGGER zz_products_sync ON products;
DROP FUNCTION zz_products_sync();
ALTER TABLE products RENAME COLUMN article_number TO article_number_old;
ALTER TABLE products RENAME COLUMN article_number_new TO article_number;

-- autogen:step contract
ALTER TABLE products DROP COLUMN article_number_old;  -- the values as they were

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN article_number_new varchar(255);

CREATE FUNCTION zz_products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.article_number_new := NEW.article_number;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER zz_products_sync BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION zz_products_sync();  -- by its name the last one to fire

-- autogen:step backfill batch=5000 table=products
UPDATE products SET article_number_new = article_number WHERE article_number_new IS NULL AND article_number IS NOT NULL;
-- autogen:step backfill
ANALYZE products (article_number_new);
-- autogen:step backfill
DROP TRIGGER zz_products_sync ON products;
DROP FUNCTION zz_products_sync();
ALTER TABLE products RENAME COLUMN article_number TO article_number_old;
ALTER TABLE products RENAME COLUMN article_number_new TO article_number;

-- autogen:step contract
ALTER TABLE products DROP COLUMN article_number_old;  -- the values as they were
