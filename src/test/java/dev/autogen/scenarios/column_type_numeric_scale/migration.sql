-- column type numeric scale
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.price from numeric(10,2) to numeric(12,4)  src/test/java/dev/autogen/scenarios/column_type_numeric_scale/after/Product.java:15
-- hazards
--   AG403 prepared statements break: the next query of products.price on every pooled connection fails once (cached plan must not change result type)
--   AG105 downgrade: data loss: products.price permanently loses all but 2 digits after the decimal point
--   AG306 downgrade: values must fit: it fails if products.price holds a number beyond 99,999,999.99

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN price_new numeric(12,4);

CREATE FUNCTION products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.price_new := NEW.price;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~products_sync" BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION products_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE products ENABLE ALWAYS TRIGGER "~products_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=products
UPDATE products SET price_new = price WHERE price_new IS NULL AND price IS NOT NULL;
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (price_new IS NOT DISTINCT FROM price::numeric(12,4)) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE products (price_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER TABLE products RENAME COLUMN price TO price_old;
ALTER TABLE products RENAME COLUMN price_new TO price;
ALTER TABLE products DROP CONSTRAINT products_in_step;

-- autogen:step contract
ALTER TABLE products DROP COLUMN price_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN price_new numeric(10,2);

CREATE FUNCTION products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.price_new := NEW.price;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~products_sync" BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION products_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE products ENABLE ALWAYS TRIGGER "~products_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=products
UPDATE products SET price_new = price WHERE price_new IS NULL AND price IS NOT NULL;
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (price_new IS NOT DISTINCT FROM price::numeric(10,2)) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE products (price_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER TABLE products RENAME COLUMN price TO price_old;
ALTER TABLE products RENAME COLUMN price_new TO price;
ALTER TABLE products DROP CONSTRAINT products_in_step;

-- autogen:step contract
ALTER TABLE products DROP COLUMN price_old;  -- the old values
