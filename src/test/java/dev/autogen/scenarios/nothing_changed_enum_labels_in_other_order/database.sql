CREATE TYPE status AS ENUM ('PAID', 'SENT', 'NEW');
CREATE TABLE orders (id bigint PRIMARY KEY, status status);
