-- column type changed and not null
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.views from integer to bigint, set not null          src/test/java/dev/autogen/scenarios/column_type_changed_and_not_null/after/Product.java:15
--   alter column products.code from varchar(40) to varchar(20), set not null  src/test/java/dev/autogen/scenarios/column_type_changed_and_not_null/after/Product.java:18
-- hazards
--   AG203 backfill: rows of products without views get 1; check the value
--   AG403 prepared statements break: the next query of products.views on every pooled connection fails once (cached plan must not change result type)
--   AG203 backfill: rows of products without code get 'none ' || id; check the value
--   AG306 values must fit: it fails if products.code holds more than 20 characters
--   AG403 prepared statements break: the next query of products.code on every pooled connection fails once (cached plan must not change result type)
-- values
--   products.views = 1  from Product.views = 1, src/test/java/dev/autogen/scenarios/column_type_changed_and_not_null/after/Product.java:15
-- answers
--   backfill products.code='none ' || id

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN views_new bigint;
ALTER TABLE products ADD COLUMN code_new varchar(20);

CREATE FUNCTION products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.views_new := NEW.views;
    NEW.code_new := NEW.code;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~products_sync" BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION products_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE products ENABLE ALWAYS TRIGGER "~products_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=products
UPDATE products SET views_new = views, code_new = code WHERE (views_new IS NULL AND views IS NOT NULL) OR (code_new IS NULL AND code IS NOT NULL);
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (views_new IS NOT DISTINCT FROM views::bigint AND code_new IS NOT DISTINCT FROM code::varchar(20)) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_products_views_new ON products (views_new);
-- autogen:step backfill
ANALYZE products (views_new, code_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER INDEX ix_products_views RENAME TO ix_products_views_old;
ALTER TABLE products RENAME COLUMN views TO views_old;
ALTER TABLE products RENAME COLUMN views_new TO views;
ALTER TABLE products ALTER COLUMN views SET DEFAULT 1;
ALTER TABLE products RENAME COLUMN code TO code_old;
ALTER TABLE products RENAME COLUMN code_new TO code;
ALTER TABLE products DROP CONSTRAINT products_in_step;
ALTER INDEX ix_products_views_new RENAME TO ix_products_views;
-- autogen:step backfill batch=5000 table=products
UPDATE products SET
    views = coalesce(views, 1),
    code = coalesce(code, 'none ' || id)
WHERE views IS NULL
    OR code IS NULL;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_products_views_old;
-- autogen:step contract
ALTER TABLE products DROP COLUMN views_old, DROP COLUMN code_old;  -- the old values
-- autogen:step contract
ALTER TABLE products ADD CONSTRAINT products_is_set CHECK (views IS NOT NULL AND code IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=products
UPDATE products SET
    views = coalesce(views, 1),
    code = coalesce(code, 'none ' || id)
WHERE views IS NULL
    OR code IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE products VALIDATE CONSTRAINT products_is_set;
-- autogen:step contract
ALTER TABLE products ALTER COLUMN views SET NOT NULL;
ALTER TABLE products ALTER COLUMN code SET NOT NULL;
ALTER TABLE products DROP CONSTRAINT products_is_set;
ALTER TABLE products ALTER COLUMN views DROP DEFAULT;  -- the model has none; it was for rows of the old code

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE products ALTER COLUMN code TYPE varchar(40);
ALTER TABLE products ALTER COLUMN code DROP NOT NULL;
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
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (views_new IS NOT DISTINCT FROM views::integer) NOT VALID;
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
ALTER TABLE products ALTER COLUMN views_old DROP NOT NULL;
ALTER TABLE products RENAME COLUMN views_new TO views;
ALTER TABLE products DROP CONSTRAINT products_in_step;
ALTER INDEX ix_products_views_new RENAME TO ix_products_views;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_products_views_old;
-- autogen:step contract
ALTER TABLE products DROP COLUMN views_old;  -- the old values
