-- column type varchar to text
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column products.description from varchar(2000) to text  src/test/java/dev/autogen/scenarios/column_type_varchar_to_text/after/Product.java:14
-- hazards
--   AG403 prepared statements break: the next query of products.description on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if products.description holds more than 2000 characters

-- autogen:upgrade

ALTER TABLE products ALTER COLUMN description TYPE text;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE products ADD COLUMN description_new varchar(2000);

CREATE FUNCTION products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.description_new := NEW.description;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~products_sync" BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION products_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE products ENABLE ALWAYS TRIGGER "~products_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=products
UPDATE products SET description_new = description WHERE description_new IS NULL AND description IS NOT NULL;
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_in_step CHECK (description_new IS NOT DISTINCT FROM description::varchar(2000)) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE products (description_new);
-- autogen:step backfill
DROP TRIGGER "~products_sync" ON products;
DROP FUNCTION products_sync();
ALTER TABLE products RENAME COLUMN description TO description_old;
ALTER TABLE products RENAME COLUMN description_new TO description;
ALTER TABLE products DROP CONSTRAINT products_in_step;

-- autogen:step contract
ALTER TABLE products DROP COLUMN description_old;  -- the old values
