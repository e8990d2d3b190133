-- envers audited collection added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table tags           src/test/java/dev/autogen/scenarios/envers_audited_collection_added/after/Tag.java:11
--   create table products_tags  src/test/java/dev/autogen/scenarios/envers_audited_collection_added/after/Product.java:23
--   create table products_tags_aud
--   create table tags_aud

-- autogen:upgrade

CREATE TABLE tags (
    id bigint NOT NULL,
    name varchar(255),
    CONSTRAINT tags_pkey PRIMARY KEY (id)
);

CREATE TABLE products_tags (
    product_id bigint NOT NULL,
    tags_id bigint NOT NULL,
    CONSTRAINT products_tags_pkey PRIMARY KEY (product_id, tags_id),
    CONSTRAINT products_tags_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id),
    CONSTRAINT products_tags_tags_id_fkey FOREIGN KEY (tags_id) REFERENCES tags (id)
);

CREATE TABLE products_tags_aud (
    product_id bigint NOT NULL,
    rev integer NOT NULL,
    tags_id bigint NOT NULL,
    revtype smallint,
    CONSTRAINT products_tags_aud_pkey PRIMARY KEY (product_id, rev, tags_id),
    CONSTRAINT products_tags_aud_rev_fkey FOREIGN KEY (rev) REFERENCES revinfo (rev)
);

CREATE TABLE tags_aud (
    rev integer NOT NULL,
    id bigint NOT NULL,
    revtype smallint,
    name varchar(255),
    CONSTRAINT tags_aud_pkey PRIMARY KEY (rev, id),
    CONSTRAINT tags_aud_rev_fkey FOREIGN KEY (rev) REFERENCES revinfo (rev)
);

-- autogen:downgrade

DROP TABLE tags_aud;  -- loses the rows of tags_aud
DROP TABLE products_tags_aud;  -- loses the rows of products_tags_aud
DROP TABLE products_tags;  -- loses the rows of products_tags
DROP TABLE tags;  -- loses the rows of tags
