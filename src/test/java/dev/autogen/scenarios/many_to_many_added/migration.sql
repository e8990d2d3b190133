-- many to many added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table product_tags  src/test/java/dev/autogen/scenarios/many_to_many_added/after/Product.java:21

-- autogen:upgrade

CREATE TABLE product_tags (
    product_id bigint NOT NULL,
    tag_id bigint NOT NULL,
    CONSTRAINT product_tags_pkey PRIMARY KEY (product_id, tag_id),
    CONSTRAINT product_tags_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id),
    CONSTRAINT product_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id)
);

-- autogen:downgrade

DROP TABLE product_tags;  -- loses the rows of product_tags
