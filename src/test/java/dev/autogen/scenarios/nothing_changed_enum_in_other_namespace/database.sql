CREATE SCHEMA sales;
CREATE TYPE sales.order_status AS ENUM ('NEW', 'PAID', 'SENT');
CREATE TABLE orders (id bigint PRIMARY KEY, status sales.order_status DEFAULT 'NEW');
