CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE VIEW named_customers AS SELECT id, name FROM customers WHERE name IS NOT NULL;
CREATE VIEW short_names AS SELECT id FROM named_customers WHERE length(name) < 5;
