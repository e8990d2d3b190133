CREATE TABLE customers (
  id bigserial,
  name varchar(255) NOT NULL,
  remarks text,
  CONSTRAINT pk_customers PRIMARY KEY (id),
  CONSTRAINT named CHECK (name <> '')
);
CREATE INDEX customers_name_idx ON customers (name) INCLUDE (remarks);
