CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
ALTER TABLE customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY customers_of_all ON customers USING (name IS NOT NULL);
