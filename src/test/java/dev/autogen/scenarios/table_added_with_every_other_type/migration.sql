-- table added with every other type
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table items  src/test/java/dev/autogen/scenarios/table_added_with_every_other_type/after/Item.java:25
-- hazards
--   AG409 json: a query with DISTINCT or GROUP BY over plainjson fails

-- autogen:upgrade

CREATE TABLE items (
    id uuid NOT NULL,
    content bytea,
    image oid,
    archive oid,
    film bytea,
    thumbnail bytea,
    astext char(36),
    address inet,
    attributes jsonb,
    dimensions jsonb,
    history jsonb,
    plainjson json,
    xml xml,
    anything bytea,
    labels varchar(255)[],
    shortlabels varchar(10)[],
    tags varchar(255)[],
    numbers integer[],
    links bigint[],
    weights double precision[],
    switches boolean[],
    ids uuid[],
    days date[],
    moments timestamptz[],
    prices numeric(38,2)[],
    openon smallint[],
    vector smallint[],
    CONSTRAINT items_pkey PRIMARY KEY (id)
);

-- autogen:downgrade

DROP TABLE items;  -- loses the rows of items
