-- identity minimum raised
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column orders.id set identity  src/test/java/dev/autogen/scenarios/identity_minimum_raised/after/Order.java:16

-- autogen:upgrade

ALTER TABLE orders ALTER COLUMN id SET START WITH 1000;
SELECT setval(pg_get_serial_sequence('orders', 'id'), greatest(nextval(pg_get_serial_sequence('orders', 'id')), 1000), false);
ALTER TABLE orders ALTER COLUMN id SET MINVALUE 1000;

-- autogen:downgrade

ALTER TABLE orders ALTER COLUMN id SET START WITH 1 SET MINVALUE 1;
