-- map collection added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table product_names  src/test/java/dev/autogen/scenarios/map_collection_added/after/Product.java:22

-- autogen:upgrade

CREATE TABLE product_names (
    product_id bigint NOT NULL,
    language varchar(2) NOT NULL,
    name varchar(255) NOT NULL,
    CONSTRAINT product_names_pkey PRIMARY KEY (product_id, language),
    CONSTRAINT product_names_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id)
);

-- autogen:downgrade

DROP TABLE product_names;  -- loses the rows of product_names
