CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
) PARTITION BY RANGE (id);
CREATE TABLE customers_low PARTITION OF customers FOR VALUES FROM (0) TO (1000);
CREATE TABLE customers_high PARTITION OF customers FOR VALUES FROM (1000) TO (2000);
CREATE INDEX customers_by_name ON customers (name);
