-- table added with every time type
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table events  src/test/java/dev/autogen/scenarios/table_added_with_every_time_type/after/Event.java:31

-- autogen:upgrade

CREATE TABLE events (
    id bigint NOT NULL,
    day date,
    hour time(0),
    exacthour time(3),
    local timestamp,
    tothesecond timestamp(0),
    instant timestamptz,
    tothemillisecond timestamptz(3),
    withoffset timestamptz,
    zoned timestamptz,
    offsettime time(0),
    nativezone timestamptz,
    normalized timestamp,
    utc timestamptz,
    apart timestamptz,
    apart_zone integer,
    automatic timestamptz,
    automatic_tz integer,
    length numeric(21,0),
    interval interval second(6),
    year integer,
    month smallint,
    weekday smallint,
    zoneoffset varchar(6),
    date timestamp,
    onlydate date,
    onlytime time(0),
    calendar timestamp,
    stamp timestamp,
    CONSTRAINT events_pkey PRIMARY KEY (id),
    CONSTRAINT events_month_check CHECK (month between 0 and 11),
    CONSTRAINT events_weekday_check CHECK (weekday between 0 and 6)
);

-- autogen:downgrade

DROP TABLE events;  -- loses the rows of events
