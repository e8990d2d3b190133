CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE INDEX customers_lower_name ON customers (lower(name) text_pattern_ops) WHERE name IS NOT NULL;
CREATE TABLE legacy_imports (
  id serial PRIMARY KEY,
  customer_id bigint REFERENCES customers ON DELETE CASCADE,
  payload jsonb NOT NULL DEFAULT '{}'
);
CREATE SEQUENCE invoice_numbers START WITH 5000;
CREATE VIEW named_customers AS SELECT id, name FROM customers WHERE name IS NOT NULL;
CREATE FUNCTION trim_customer_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.name := trim(NEW.name);
  RETURN NEW;
END
$$;
CREATE TRIGGER customers_trim BEFORE INSERT OR UPDATE ON customers
  FOR EACH ROW EXECUTE FUNCTION trim_customer_name();
