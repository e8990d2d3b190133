CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE INDEX customers_lower_name ON customers (lower(name) text_pattern_ops) WHERE name IS NOT NULL;
ALTER TABLE customers ADD COLUMN imported_at timestamptz DEFAULT now();
ALTER TABLE customers ADD CONSTRAINT named CHECK (name <> '');
