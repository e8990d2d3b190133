-- sequence added for table per class
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create sequence animals_seq  src/test/java/dev/autogen/scenarios/sequence_added_for_table_per_class/after/Animal.java:14
--   create table dogs            src/test/java/dev/autogen/scenarios/sequence_added_for_table_per_class/after/Dog.java:8
-- hazards
--   AG205 numbers: animals_seq continues after the largest animals.id; rows that running instances insert later may get the same numbers

-- autogen:upgrade

CREATE SEQUENCE animals_seq INCREMENT BY 50;
SELECT setval('animals_seq', greatest((SELECT max(id) + 50 FROM animals), (SELECT max(id) + 50 FROM cats), 1), false);

CREATE TABLE dogs (
    id bigint NOT NULL,
    breed varchar(255),
    CONSTRAINT dogs_pkey PRIMARY KEY (id)
);

-- autogen:downgrade

DROP TABLE dogs;  -- loses the rows of dogs
DROP SEQUENCE animals_seq;
