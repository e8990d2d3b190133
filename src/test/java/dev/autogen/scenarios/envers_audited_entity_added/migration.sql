-- envers audited entity added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create sequence revinfo_seq
--   create table revinfo
--   create table products_aud

-- autogen:upgrade

CREATE SEQUENCE revinfo_seq INCREMENT BY 50;

CREATE TABLE revinfo (
    rev integer NOT NULL,
    revtstmp bigint,
    CONSTRAINT revinfo_pkey PRIMARY KEY (rev)
);

CREATE TABLE products_aud (
    rev integer NOT NULL,
    id bigint NOT NULL,
    revtype smallint,
    name varchar(100),
    price numeric(38,2),
    CONSTRAINT products_aud_pkey PRIMARY KEY (rev, id),
    CONSTRAINT products_aud_rev_fkey FOREIGN KEY (rev) REFERENCES revinfo (rev)
);

-- autogen:downgrade

DROP TABLE products_aud;  -- loses the rows of products_aud
DROP TABLE revinfo;  -- loses the rows of revinfo
DROP SEQUENCE revinfo_seq;
