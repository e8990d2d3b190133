CREATE SEQUENCE order_numbers INCREMENT BY 50;
CREATE TABLE orders (id integer PRIMARY KEY);
ALTER SEQUENCE order_numbers OWNED BY orders.id;
