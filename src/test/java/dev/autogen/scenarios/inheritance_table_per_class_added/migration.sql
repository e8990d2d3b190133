-- inheritance table per class added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create sequence vehicles_seq  src/test/java/dev/autogen/scenarios/inheritance_table_per_class_added/after/Vehicle.java:18
--   create table cars             src/test/java/dev/autogen/scenarios/inheritance_table_per_class_added/after/Car.java:8
--   create table trucks           src/test/java/dev/autogen/scenarios/inheritance_table_per_class_added/after/Truck.java:8

-- autogen:upgrade

CREATE SEQUENCE vehicles_seq INCREMENT BY 50;

CREATE TABLE cars (
    id bigint NOT NULL,
    plate varchar(12) NOT NULL,
    doors integer NOT NULL,
    CONSTRAINT cars_pkey PRIMARY KEY (id),
    CONSTRAINT cars_plate_key UNIQUE (plate)
);

CREATE TABLE trucks (
    id bigint NOT NULL,
    plate varchar(12) NOT NULL,
    load double precision NOT NULL,
    CONSTRAINT trucks_pkey PRIMARY KEY (id),
    CONSTRAINT trucks_plate_key UNIQUE (plate)
);

-- autogen:downgrade

DROP TABLE trucks;  -- loses the rows of trucks
DROP TABLE cars;  -- loses the rows of cars
DROP SEQUENCE vehicles_seq;
