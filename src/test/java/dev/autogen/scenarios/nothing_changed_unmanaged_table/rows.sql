INSERT INTO customers (id, name) VALUES (1, ' Ada ');
INSERT INTO legacy_imports (customer_id) VALUES (1);
