CREATE SEQUENCE orders_seq INCREMENT BY 50;
CREATE TABLE orders (
  id integer PRIMARY KEY,
  number integer CONSTRAINT orders_number UNIQUE,
  code varchar(20),
  status varchar(10) CONSTRAINT orders_status_check CHECK (status IN ('OPEN', 'PAID')),
  parent_id integer CONSTRAINT orders_parent_id_fkey REFERENCES orders
);
CREATE INDEX orders_by_code ON orders (code);
CREATE INDEX orders_by_number ON orders (number);
COMMENT ON SEQUENCE orders_seq IS 'numbers';
COMMENT ON CONSTRAINT orders_pkey ON orders IS 'the key';
COMMENT ON INDEX orders_pkey IS 'the index of the key';
COMMENT ON CONSTRAINT orders_number ON orders IS 'it''s unique';
COMMENT ON CONSTRAINT orders_status_check ON orders IS 'states';
COMMENT ON CONSTRAINT orders_parent_id_fkey ON orders IS 'parents';
COMMENT ON INDEX orders_by_code IS 'codes';
COMMENT ON INDEX orders_by_number IS 'numbers';
