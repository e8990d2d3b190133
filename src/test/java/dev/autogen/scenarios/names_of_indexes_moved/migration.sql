-- names of indexes moved
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index by_name on animals (name)  src/test/java/dev/autogen/scenarios/names_of_indexes_moved/after/Animal.java:12
--   create table busses                   src/test/java/dev/autogen/scenarios/names_of_indexes_moved/after/Bus.java:13
--   create index by_name on pets (title)  src/test/java/dev/autogen/scenarios/names_of_indexes_moved/after/Pet.java:14
--   drop table vans
-- hazards
--   AG101 data loss: the rows of vans are lost; the downgrade creates an empty table

-- autogen:upgrade

-- autogen:step expand
ALTER INDEX by_name RENAME TO by_name_old;
ALTER INDEX by_plate RENAME TO by_plate_old;
ALTER TABLE vans RENAME CONSTRAINT one_plate TO one_plate_old;

CREATE TABLE busses (
    id bigint NOT NULL,
    sign varchar(255),
    CONSTRAINT busses_pkey PRIMARY KEY (id),
    CONSTRAINT one_plate UNIQUE (sign)
);

CREATE INDEX by_plate ON busses (sign);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY by_name ON pets (title);

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY by_name_old;
-- autogen:step contract
DROP TABLE vans;  -- loses the rows of vans

-- autogen:downgrade

-- autogen:step expand
ALTER INDEX by_name RENAME TO by_name_old;
ALTER INDEX by_plate RENAME TO by_plate_old;
ALTER TABLE busses RENAME CONSTRAINT one_plate TO one_plate_old;

CREATE TABLE vans (
    id bigint NOT NULL,
    plate varchar(255),
    CONSTRAINT vans_pkey PRIMARY KEY (id),
    CONSTRAINT one_plate UNIQUE (plate)
);

CREATE INDEX by_plate ON vans (plate);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY by_name ON animals (name);

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY by_name_old;
-- autogen:step contract
DROP TABLE busses;  -- loses the rows of busses
