-- column type changed with index and default
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.views from integer to bigint  src/test/java/dev/autogen/scenarios/column_type_changed_with_index_and_default/after/Product.java:17
-- hazards
--   AG403 prepared statements break: the next query of products.views on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if products.views holds a number beyond 2,147,483,647

-- autogen:upgrade

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
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_products_views_new ON products (views_new);
-- autogen:step backfill
ANALYZE products (views_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER INDEX ix_products_views RENAME TO ix_products_views_old;
ALTER TABLE products RENAME COLUMN views TO views_old;
ALTER TABLE products ALTER COLUMN views_old DROP DEFAULT;
ALTER TABLE products ALTER COLUMN views_old DROP NOT NULL;
ALTER TABLE products RENAME COLUMN views_new TO views;
ALTER TABLE products ALTER COLUMN views SET NOT NULL;
ALTER TABLE products ALTER COLUMN views SET DEFAULT 0;
ALTER TABLE products DROP CONSTRAINT products_in_step;
ALTER INDEX ix_products_views_new RENAME TO ix_products_views;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_products_views_old;
-- autogen:step contract
ALTER TABLE products DROP COLUMN views_old;  -- the old values

-- autogen:downgrade

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
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_products_views_new ON products (views_new);
-- autogen:step backfill
ANALYZE products (views_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER INDEX ix_products_views RENAME TO ix_products_views_old;
ALTER TABLE products RENAME COLUMN views TO views_old;
ALTER TABLE products ALTER COLUMN views_old DROP DEFAULT;
ALTER TABLE products ALTER COLUMN views_old DROP NOT NULL;
ALTER TABLE products RENAME COLUMN views_new TO views;
ALTER TABLE products ALTER COLUMN views SET NOT NULL;
ALTER TABLE products ALTER COLUMN views SET DEFAULT 0;
ALTER TABLE products DROP CONSTRAINT products_in_step;
ALTER INDEX ix_products_views_new RENAME TO ix_products_views;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_products_views_old;
-- autogen:step contract
ALTER TABLE products DROP COLUMN views_old;  -- the old values
