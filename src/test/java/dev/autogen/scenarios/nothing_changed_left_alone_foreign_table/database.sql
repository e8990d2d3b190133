CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER far_away FOREIGN DATA WRAPPER nowhere;
CREATE FOREIGN TABLE remote_customers (id bigint, name text) SERVER far_away;
