CREATE TYPE "status" AS ENUM ('NEW', 'PAID', 'CANCELLED');
CREATE TABLE orders (id bigint PRIMARY KEY, status public.status);
