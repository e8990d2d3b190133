CREATE TABLE products (
  id bigint PRIMARY KEY,
  price numeric(10,2),
  code character varying(20),
  on_sale boolean NOT NULL,
  size varchar(10) CHECK (((size)::text = ANY (ARRAY[('LARGE'::character varying)::text, ('SMALL'::character varying)::text]))),
  box_size smallint CHECK (box_size >= 0 AND box_size <= 1),
  CONSTRAINT ck_products_price CHECK ((price >= 0::numeric) AND ((price) <= 1000)),
  CONSTRAINT ck_products_code CHECK ((((code)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text])) OR (length(code::text) > 5))),
  CONSTRAINT ck_products_sale CHECK (NOT on_sale OR price < 900::numeric)
);
CREATE INDEX ix_products_code ON products USING btree (LOWER(code));
