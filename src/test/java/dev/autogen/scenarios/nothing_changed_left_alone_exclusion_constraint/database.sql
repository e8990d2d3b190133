CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
ALTER TABLE customers ADD COLUMN visits int4range, ADD CONSTRAINT customers_visits EXCLUDE USING gist (visits WITH &&);
