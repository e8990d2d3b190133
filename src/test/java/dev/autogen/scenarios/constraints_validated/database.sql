CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, status varchar(255), customer_id bigint);
ALTER TABLE orders ADD CONSTRAINT orders_known_customer FOREIGN KEY (customer_id) REFERENCES customers NOT VALID;
ALTER TABLE orders ADD CONSTRAINT orders_known_status CHECK (status IN ('OPEN', 'PAID')) NOT VALID;
COMMENT ON CONSTRAINT orders_known_customer ON orders IS 'kept';
COMMENT ON CONSTRAINT orders_known_status ON orders IS 'kept';
