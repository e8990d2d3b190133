-- table and column renamed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table customers to people               src/test/java/dev/autogen/scenarios/table_and_column_renamed/after/Person.java:12
--   rename column people.name to full_name         src/test/java/dev/autogen/scenarios/table_and_column_renamed/after/Person.java:18
--   rename column orders.customer_id to person_id  src/test/java/dev/autogen/scenarios/table_and_column_renamed/after/Order.java:17
--   add column orders.note varchar(80)             src/test/java/dev/autogen/scenarios/table_and_column_renamed/after/Order.java:20
--   alter column people.full_name set not null     src/test/java/dev/autogen/scenarios/table_and_column_renamed/after/Person.java:18
-- hazards
--   AG401 application breaks: running instances use the name customers
--   AG402 application breaks: running instances use the name people.name
--   AG402 application breaks: running instances use the name orders.customer_id
--   AG203 backfill: rows of people without full_name get 'person ' || id; check the value
-- answers
--   rename customers=people
--   rename customers.name=full_name
--   rename orders.customer_id=person_id
--   backfill customers.name='person ' || id

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers RENAME TO people;
ALTER TABLE people RENAME COLUMN name TO full_name;
ALTER TABLE orders RENAME COLUMN customer_id TO person_id;
ALTER TABLE orders ADD COLUMN note varchar(80);

-- autogen:step backfill batch=5000 table=people
UPDATE people SET full_name = 'person ' || id WHERE full_name IS NULL;

-- autogen:step contract
ALTER TABLE people ADD CONSTRAINT people_full_name_is_set CHECK (full_name IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=people
UPDATE people SET full_name = 'person ' || id WHERE full_name IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE people VALIDATE CONSTRAINT people_full_name_is_set;
-- autogen:step contract
ALTER TABLE people ALTER COLUMN full_name SET NOT NULL;
ALTER TABLE people DROP CONSTRAINT people_full_name_is_set;

-- autogen:downgrade

ALTER TABLE people ALTER COLUMN full_name DROP NOT NULL;
ALTER TABLE orders DROP COLUMN note;  -- loses the values of orders.note
ALTER TABLE orders RENAME COLUMN person_id TO customer_id;
ALTER TABLE people RENAME COLUMN full_name TO name;
ALTER TABLE people RENAME TO customers;
