-- table added with every number type
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table measurements  src/test/java/dev/autogen/scenarios/table_added_with_every_number_type/after/Measurement.java:18

-- autogen:upgrade

CREATE TABLE measurements (
    id bigint NOT NULL,
    tiny smallint NOT NULL,
    tinyornull smallint,
    small smallint NOT NULL,
    medium integer NOT NULL,
    mediumornull integer,
    large bigint NOT NULL,
    single real NOT NULL,
    twice double precision NOT NULL,
    approximate real,
    byprecision double precision,
    amount numeric(38,2),
    exact numeric(12,4),
    whole numeric(9,0),
    count numeric(38,0),
    bigcount numeric(20,0),
    open boolean NOT NULL,
    yesno char(1) NOT NULL,
    truefalse char(1),
    numeric integer NOT NULL,
    bit boolean NOT NULL,
    stored smallint NOT NULL,
    flags bit(8),
    CONSTRAINT measurements_pkey PRIMARY KEY (id),
    CONSTRAINT measurements_numeric_check CHECK (numeric in (0,1)),
    CONSTRAINT measurements_truefalse_check CHECK (trueFalse in ('F','T')),
    CONSTRAINT measurements_yesno_check CHECK (yesNo in ('N','Y'))
);

-- autogen:downgrade

DROP TABLE measurements;  -- loses the rows of measurements
