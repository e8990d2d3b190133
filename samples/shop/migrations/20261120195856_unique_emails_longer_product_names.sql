-- unique emails, longer product names
--
-- revision  20261120195856
-- revises   20261120195851
-- created   2026-11-20 19:58:56 UTC by autogen 0.1.0 (Hibernate 7.4.6.Final, PostgreSQL 18)
--
-- changes
--   alter column products.name from varchar(100) to varchar(200)  src/main/java/shop/Product.java:52
--   add unique uk_customers_email on customers (email)            src/main/java/shop/Customer.java:32
--   add check ck_order_lines_quantity on order_lines              src/main/java/shop/OrderLine.java:54
-- hazards
--   AG403 prepared statements break: the next query of products.name on every pooled connection fails once (cached plan must not change result type)
--   AG302 duplicates: uk_customers_email fails if rows of customers have duplicate values
--   AG307 check: ck_order_lines_quantity fails if a row of order_lines violates it
--   AG306 downgrade: values must fit: it fails if products.name holds more than 100 characters

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE products ALTER COLUMN name TYPE varchar(200);
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY uk_customers_email ON customers (email);
-- autogen:step expand
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE USING INDEX uk_customers_email;
-- autogen:step expand
ALTER TABLE order_lines ADD CONSTRAINT ck_order_lines_quantity CHECK (quantity > 0) NOT VALID;
-- autogen:step expand
ALTER TABLE order_lines VALIDATE CONSTRAINT ck_order_lines_quantity;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE order_lines DROP CONSTRAINT ck_order_lines_quantity;
ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
-- autogen:step expand
ALTER TABLE products ADD COLUMN name_new varchar(100);

CREATE FUNCTION zz_products_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.name_new := NEW.name;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER zz_products_sync BEFORE INSERT OR UPDATE ON products FOR EACH ROW EXECUTE FUNCTION zz_products_sync();  -- by its name the last one to fire

-- autogen:step backfill batch=5000 table=products
UPDATE products SET name_new = name WHERE name_new IS NULL;
-- autogen:step backfill
ALTER TABLE products ADD CONSTRAINT products_sync_not_null CHECK (name_new IS NOT NULL) NOT VALID;
-- autogen:step backfill
ALTER TABLE products VALIDATE CONSTRAINT products_sync_not_null;
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_products_name_new ON products (name_new);
-- autogen:step backfill
ANALYZE products (name_new);
-- autogen:step backfill
DROP TRIGGER zz_products_sync ON products;
DROP FUNCTION zz_products_sync();
ALTER INDEX ix_products_name RENAME TO ix_products_name_old;
ALTER TABLE products RENAME COLUMN name TO name_old;
ALTER TABLE products ALTER COLUMN name_old DROP NOT NULL;
ALTER TABLE products RENAME COLUMN name_new TO name;
ALTER TABLE products ALTER COLUMN name SET NOT NULL;
ALTER TABLE products DROP CONSTRAINT products_sync_not_null;
ALTER INDEX ix_products_name_new RENAME TO ix_products_name;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_products_name_old;
-- autogen:step contract
ALTER TABLE products DROP COLUMN name_old;  -- the old values
