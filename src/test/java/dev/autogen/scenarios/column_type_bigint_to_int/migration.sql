-- column type bigint to int
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.views from bigint to integer  src/test/java/dev/autogen/scenarios/column_type_bigint_to_int/after/Product.java:11
-- hazards
--   AG306 values must fit: it fails if products.views holds a number beyond 2,147,483,647
--   AG403 prepared statements break: the next query of products.views on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN views_new integer;

CREATE FUNCTION products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.views_new := NEW.views;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~products_sync" BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION products_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE products ENABLE ALWAYS TRIGGER "~products_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=products
UPDATE products SET views_new = views WHERE views_new IS NULL AND views IS NOT NULL;
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (views_new IS NOT NULL AND views_new = views::integer) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE products (views_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER TABLE products RENAME COLUMN views TO views_old;
ALTER TABLE products ALTER COLUMN views_old DROP NOT NULL;
ALTER TABLE products RENAME COLUMN views_new TO views;
ALTER TABLE products ALTER COLUMN views SET NOT NULL;
ALTER TABLE products DROP CONSTRAINT products_in_step;

-- autogen:step contract
ALTER TABLE products DROP COLUMN views_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN views_new bigint;

CREATE FUNCTION products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.views_new := NEW.views;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~products_sync" BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION products_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE products ENABLE ALWAYS TRIGGER "~products_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=products
UPDATE products SET views_new = views WHERE views_new IS NULL AND views IS NOT NULL;
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (views_new IS NOT NULL AND views_new = views::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE products (views_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER TABLE products RENAME COLUMN views TO views_old;
ALTER TABLE products ALTER COLUMN views_old DROP NOT NULL;
ALTER TABLE products RENAME COLUMN views_new TO views;
ALTER TABLE products ALTER COLUMN views SET NOT NULL;
ALTER TABLE products DROP CONSTRAINT products_in_step;

-- autogen:step contract
ALTER TABLE products DROP COLUMN views_old;  -- the old values
