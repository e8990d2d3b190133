-- table renamed with its collections
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table customer_tags to person_tags             src/test/java/dev/autogen/scenarios/table_renamed_with_its_collections/after/Person.java:17
--   rename table customers to people                      src/test/java/dev/autogen/scenarios/table_renamed_with_its_collections/after/Person.java:14
--   rename table customers_customers to people_people     src/test/java/dev/autogen/scenarios/table_renamed_with_its_collections/after/Person.java:19
--   rename sequence customers_seq to people_seq           src/test/java/dev/autogen/scenarios/table_renamed_with_its_collections/after/Person.java:15
--   rename column person_tags.customer_id to person_id    src/test/java/dev/autogen/scenarios/table_renamed_with_its_collections/after/Person.java:17
--   rename column people_people.customer_id to person_id  src/test/java/dev/autogen/scenarios/table_renamed_with_its_collections/after/Person.java:19
-- hazards
--   AG401 application breaks: running instances use the name customer_tags
--   AG401 application breaks: running instances use the name customers
--   AG401 application breaks: running instances use the name customers_customers
--   AG402 application breaks: running instances use the name person_tags.customer_id
--   AG402 application breaks: running instances use the name people_people.customer_id
-- answers
--   rename customer_tags=person_tags
--   rename customer_tags.customer_id=person_id
--   rename customers=people
--   rename customers_customers=people_people
--   rename customers_customers.customer_id=person_id
--   rename customers_seq=people_seq

-- autogen:upgrade

ALTER TABLE customer_tags RENAME TO person_tags;
ALTER TABLE customers RENAME TO people;
ALTER TABLE customers_customers RENAME TO people_people;
ALTER SEQUENCE customers_seq RENAME TO people_seq;
ALTER TABLE person_tags RENAME COLUMN customer_id TO person_id;
ALTER TABLE people_people RENAME COLUMN customer_id TO person_id;

-- autogen:downgrade

ALTER TABLE people_people RENAME COLUMN person_id TO customer_id;
ALTER TABLE person_tags RENAME COLUMN person_id TO customer_id;
ALTER SEQUENCE people_seq RENAME TO customers_seq;
ALTER TABLE people_people RENAME TO customers_customers;
ALTER TABLE people RENAME TO customers;
ALTER TABLE person_tags RENAME TO customer_tags;
