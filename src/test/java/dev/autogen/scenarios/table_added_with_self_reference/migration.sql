-- table added with self reference
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create sequence categories_seq  src/test/java/dev/autogen/scenarios/table_added_with_self_reference/after/Category.java:17
--   create table categories         src/test/java/dev/autogen/scenarios/table_added_with_self_reference/after/Category.java:14

-- autogen:upgrade

CREATE SEQUENCE categories_seq INCREMENT BY 50;

CREATE TABLE categories (
    id bigint NOT NULL,
    name varchar(255),
    parent_id bigint,
    CONSTRAINT categories_pkey PRIMARY KEY (id),
    CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES categories (id)
);

CREATE INDEX categories_parent_id_idx ON categories (parent_id);

-- autogen:downgrade

DROP TABLE categories;  -- loses the rows of categories
DROP SEQUENCE categories_seq;
