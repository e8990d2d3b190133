-- table added with every text type
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table documents  src/test/java/dev/autogen/scenarios/table_added_with_every_text_type/after/Document.java:22

-- autogen:upgrade

CREATE TABLE documents (
    id bigint NOT NULL,
    title varchar(255),
    summary varchar(2000),
    chapter varchar(32600),
    volume text,
    body text,
    translated varchar(255),
    code char(8),
    initial char(1) NOT NULL,
    middle char(1),
    letters varchar(255),
    story oid,
    report oid,
    original oid,
    huge text,
    locale varchar(255),
    currency varchar(3),
    zone varchar(255),
    timezone varchar(255),
    link varchar(255),
    type varchar(255),
    CONSTRAINT documents_pkey PRIMARY KEY (id)
);

-- autogen:downgrade

DROP TABLE documents;  -- loses the rows of documents
