-- collections of every kind
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table products          src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:28
--   create table product_colors    src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:58
--   create table product_names     src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:44
--   create table product_parts     src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:39
--   create table shops             src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Shop.java:9
--   create table product_prices    src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:53
--   create table product_ratings   src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:35
--   create table product_shops     src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:77
--   create table product_stock     src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:48
--   create table product_tags      src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:31
--   create table product_variants  src/test/java/dev/autogen/scenarios/collections_of_every_kind/after/Product.java:62

-- autogen:upgrade

CREATE TABLE products (
    id bigint NOT NULL,
    bundle_id bigint,
    bundle_place integer,
    CONSTRAINT products_pkey PRIMARY KEY (id),
    CONSTRAINT products_bundle_place_check CHECK (bundle_place>=0),
    CONSTRAINT products_bundle FOREIGN KEY (bundle_id) REFERENCES products (id)
);

CREATE TABLE product_colors (
    product_id bigint NOT NULL,
    color varchar(10),
    CONSTRAINT product_colors_product_id_color_key UNIQUE (product_id, color),
    CONSTRAINT product_colors_color_check CHECK (color in ('RED','BLUE')),
    CONSTRAINT product_colors_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id)
);

CREATE TABLE product_names (
    product_id bigint NOT NULL,
    language varchar(5) NOT NULL,
    name varchar(255) NOT NULL,
    CONSTRAINT product_names_pkey PRIMARY KEY (product_id, language),
    CONSTRAINT product_names_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id)
);

CREATE TABLE product_parts (
    product_id bigint NOT NULL,
    parts_order integer NOT NULL,
    name varchar(255) NOT NULL,
    weight integer,
    CONSTRAINT product_parts_pkey PRIMARY KEY (product_id, parts_order),
    CONSTRAINT product_parts_parts_order_check CHECK (parts_ORDER>=0),
    CONSTRAINT product_parts_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id)
);

CREATE TABLE shops (
    id bigint NOT NULL,
    CONSTRAINT shops_pkey PRIMARY KEY (id)
);

CREATE TABLE product_prices (
    product_id bigint NOT NULL,
    shop_id bigint NOT NULL,
    price numeric(10,2),
    CONSTRAINT product_prices_pkey PRIMARY KEY (product_id, shop_id),
    CONSTRAINT product_prices_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id),
    CONSTRAINT product_prices_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES shops (id)
);

CREATE TABLE product_ratings (
    product_id bigint NOT NULL,
    ratings integer NOT NULL,
    CONSTRAINT product_ratings_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id)
);

CREATE TABLE product_shops (
    product_id bigint NOT NULL,
    place integer NOT NULL,
    shop_id bigint NOT NULL,
    CONSTRAINT product_shops_pkey PRIMARY KEY (product_id, place),
    CONSTRAINT product_shops_once UNIQUE (product_id, shop_id),
    CONSTRAINT product_shops_place_check CHECK (place>=0),
    CONSTRAINT product_shops_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id),
    CONSTRAINT product_shops_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES shops (id)
);

CREATE INDEX product_shops_by_shop ON product_shops (shop_id);

CREATE TABLE product_stock (
    product_id bigint NOT NULL,
    stock_key varchar(255) NOT NULL,
    stock integer,
    CONSTRAINT product_stock_pkey PRIMARY KEY (product_id, stock_key),
    CONSTRAINT product_stock_stock_key_check CHECK (stock_KEY in ('RED','BLUE')),
    CONSTRAINT product_stock_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id)
);

CREATE TABLE product_tags (
    product_id bigint NOT NULL,
    tags varchar(255),
    CONSTRAINT product_tags_product_id_tags_key UNIQUE (product_id, tags),
    CONSTRAINT product_tags_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id)
);

CREATE TABLE product_variants (
    variants_id bigint NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT product_variants_pkey PRIMARY KEY (variants_id),
    CONSTRAINT product_variants_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id),
    CONSTRAINT product_variants_variants_id_fkey FOREIGN KEY (variants_id) REFERENCES products (id)
);

-- autogen:downgrade

DROP TABLE product_variants;  -- loses the rows of product_variants
DROP TABLE product_tags;  -- loses the rows of product_tags
DROP TABLE product_stock;  -- loses the rows of product_stock
DROP TABLE product_shops;  -- loses the rows of product_shops
DROP TABLE product_ratings;  -- loses the rows of product_ratings
DROP TABLE product_prices;  -- loses the rows of product_prices
DROP TABLE shops;  -- loses the rows of shops
DROP TABLE product_parts;  -- loses the rows of product_parts
DROP TABLE product_names;  -- loses the rows of product_names
DROP TABLE product_colors;  -- loses the rows of product_colors
DROP TABLE products;  -- loses the rows of products
