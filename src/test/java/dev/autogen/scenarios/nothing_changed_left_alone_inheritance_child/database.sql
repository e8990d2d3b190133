CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE TABLE archived_customers (archived_at timestamptz) INHERITS (customers);
