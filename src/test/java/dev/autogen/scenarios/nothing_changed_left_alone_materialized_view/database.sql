CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE MATERIALIZED VIEW customer_names AS SELECT id, name FROM customers;
CREATE UNIQUE INDEX customer_names_id ON customer_names (id);
