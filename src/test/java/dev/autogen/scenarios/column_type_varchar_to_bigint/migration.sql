-- column type varchar to bigint
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.article_number from varchar(255) to bigint  src/test/java/dev/autogen/scenarios/column_type_varchar_to_bigint/after/Product.java:14
-- hazards
--   AG306 values must fit: it fails if products.article_number holds a value that is not a valid bigint
--   AG403 prepared statements break: the next query of products.article_number on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN article_number_new bigint;

CREATE FUNCTION products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.article_number_new := NEW.article_number::bigint;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~products_sync" BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION products_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE products ENABLE ALWAYS TRIGGER "~products_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=products
UPDATE products SET article_number_new = article_number::bigint WHERE article_number_new IS NULL AND article_number IS NOT NULL;
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (article_number_new IS NOT DISTINCT FROM (article_number::bigint)) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE products (article_number_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER TABLE products RENAME COLUMN article_number TO article_number_old;
ALTER TABLE products RENAME COLUMN article_number_new TO article_number;
ALTER TABLE products DROP CONSTRAINT products_in_step;

-- autogen:step contract
ALTER TABLE products DROP COLUMN article_number_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN article_number_new varchar(255);

CREATE FUNCTION products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.article_number_new := NEW.article_number;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~products_sync" BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION products_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE products ENABLE ALWAYS TRIGGER "~products_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=products
UPDATE products SET article_number_new = article_number WHERE article_number_new IS NULL AND article_number IS NOT NULL;
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (article_number_new IS NOT DISTINCT FROM article_number::varchar(255)) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE products (article_number_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER TABLE products RENAME COLUMN article_number TO article_number_old;
ALTER TABLE products RENAME COLUMN article_number_new TO article_number;
ALTER TABLE products DROP CONSTRAINT products_in_step;

-- autogen:step contract
ALTER TABLE products DROP COLUMN article_number_old;  -- the old values
