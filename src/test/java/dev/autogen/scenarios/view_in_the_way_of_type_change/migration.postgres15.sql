-- view in the way of type change
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view customer_totals                         src/test/java/dev/autogen/scenarios/view_in_the_way_of_type_change/after/CustomerTotal.java:21
--   alter column orders.total from integer to bigint  src/test/java/dev/autogen/scenarios/view_in_the_way_of_type_change/after/Order.java:16
--   create view customer_totals                       src/test/java/dev/autogen/scenarios/view_in_the_way_of_type_change/after/CustomerTotal.java:21
-- hazards
--   AG403 prepared statements break: the next query of orders.total on every pooled connection fails once (cached plan must not change result type)
--   AG303 view recreated: the privileges on customer_totals must be granted again
--   AG306 downgrade: values must fit: it fails if orders.total holds a number beyond 2,147,483,647

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN total_new bigint;

CREATE FUNCTION zz_orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.total_new := NEW.total;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER zz_orders_sync BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION zz_orders_sync();  -- by its name the last one to fire

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET total_new = total WHERE total_new IS NULL AND total IS NOT NULL;
-- autogen:step backfill
ANALYZE orders (total_new);
-- autogen:step backfill
DROP VIEW customer_totals;
DROP TRIGGER zz_orders_sync ON orders;
DROP FUNCTION zz_orders_sync();
ALTER TABLE orders RENAME COLUMN total TO total_old;
ALTER TABLE orders RENAME COLUMN total_new TO total;

CREATE VIEW customer_totals AS
select customerId as customerId, total
from orders
where total > 0;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN total_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders ADD COLUMN total_new integer;

CREATE FUNCTION zz_orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.total_new := NEW.total;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER zz_orders_sync BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION zz_orders_sync();  -- by its name the last one to fire

-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET total_new = total WHERE total_new IS NULL AND total IS NOT NULL;
-- autogen:step backfill
ANALYZE orders (total_new);
-- autogen:step backfill
DROP VIEW customer_totals;
DROP TRIGGER zz_orders_sync ON orders;
DROP FUNCTION zz_orders_sync();
ALTER TABLE orders RENAME COLUMN total TO total_old;
ALTER TABLE orders RENAME COLUMN total_new TO total;

CREATE VIEW customer_totals AS
SELECT orders.customerid,
    orders.total
   FROM orders
  WHERE orders.total > 0;

-- autogen:step contract
ALTER TABLE orders DROP COLUMN total_old;  -- the old values
