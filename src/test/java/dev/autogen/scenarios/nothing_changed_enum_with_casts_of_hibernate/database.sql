CREATE TYPE status AS ENUM ('NEW', 'PAID');
CREATE CAST (varchar AS status) WITH INOUT AS IMPLICIT;
CREATE CAST (status AS varchar) WITH INOUT AS IMPLICIT;
CREATE TABLE orders (id bigint PRIMARY KEY, status status);
