CREATE TABLE orders (
  id bigint PRIMARY KEY,
  total integer
);
CREATE VIEW big_orders WITH (security_barrier = true) AS SELECT id, total FROM orders WHERE total > 100;
