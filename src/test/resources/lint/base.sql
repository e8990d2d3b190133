-- What every case starts from.
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN title AS varchar(200);
CREATE TABLE users (
  id bigint PRIMARY KEY,
  email varchar(100) CONSTRAINT users_email_key UNIQUE,
  status text,
  age integer NOT NULL,
  name varchar(50) NOT NULL,
  feels mood
);
CREATE TABLE orders (
  id bigint PRIMARY KEY,
  user_id bigint CONSTRAINT orders_user_id_fkey REFERENCES users,
  total numeric(10, 2) CONSTRAINT total_positive CHECK (total >= 0)
);
CREATE INDEX orders_user_id_idx ON orders (user_id);
CREATE TABLE invoices (
  id bigint PRIMARY KEY,
  user_id bigint,
  number integer,
  code varchar(10) CONSTRAINT code_given CHECK (code <> '')
);
CREATE TABLE tickets (id bigserial PRIMARY KEY, place text);
CREATE SEQUENCE order_numbers INCREMENT BY 50;
CREATE VIEW named_users AS SELECT id, name FROM users;
CREATE MATERIALIZED VIEW totals AS SELECT user_id, sum(total) AS total FROM orders GROUP BY user_id;
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE VIEW open_orders AS SELECT id FROM orders WHERE total > 0;
