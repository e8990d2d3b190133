CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE SCHEMA reports;
CREATE TABLE reports.customers (id bigint, total numeric);
CREATE VIEW reports.names AS SELECT name FROM customers;
