-- unique emails, longer product names
--
-- revision  20261120195856
-- revises   20261120195851
-- created   2026-11-20 19:58:56 UTC by autogen 0.1.0 (Hibernate 7.4.6.Final, PostgreSQL 18)
--
-- changes
--   alter column products.name from varchar(100) to varchar(200)  src/main/java/shop/Product.java:52
--   add unique uk_customers_email on customers (email)            src/main/java/shop/Customer.java:30
--   add check ck_order_lines_quantity on order_lines              src/main/java/shop/OrderLine.java:30
-- hazards
--   AG302 duplicates: uk_customers_email fails if rows of customers hold a value twice; writes wait while it is built

-- autogen:upgrade

ALTER TABLE products ALTER COLUMN name TYPE varchar(200);
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE (email);
ALTER TABLE order_lines ADD CONSTRAINT ck_order_lines_quantity CHECK (quantity > 0);

-- autogen:downgrade

ALTER TABLE order_lines DROP CONSTRAINT ck_order_lines_quantity;
ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
ALTER TABLE products ALTER COLUMN name TYPE varchar(100);
