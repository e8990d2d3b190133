CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE STATISTICS customers_id_name ON id, name FROM customers;
CREATE COLLATION plain (locale = 'C');
