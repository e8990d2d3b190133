CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE DOMAIN percent AS numeric CHECK (VALUE BETWEEN 0 AND 100);
CREATE TYPE span AS RANGE (subtype = date);
