CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE FUNCTION trim_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.name := trim(NEW.name);
  RETURN NEW;
END
$$;
CREATE TRIGGER customers_trim BEFORE INSERT OR UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION trim_name();
CREATE PROCEDURE forget(customer bigint) LANGUAGE sql AS 'DELETE FROM customers WHERE id = customer';
