CREATE TABLE orders (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE TABLE id_counters (
  counted varchar(255) PRIMARY KEY,
  next_id bigint
);
INSERT INTO id_counters VALUES ('orders', 4711), ('invoices', 1);
