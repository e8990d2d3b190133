CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');
CREATE TABLE orders (id bigint PRIMARY KEY, status status DEFAULT 'NEW', CONSTRAINT orders_open CHECK (status IN ('PAID', 'NEW')));
