CREATE TYPE mood AS ENUM ('SAD', 'HAPPY');
CREATE TYPE unused AS ENUM ('A');
CREATE TYPE pair AS (a int, b mood);
CREATE TABLE orders (id bigint PRIMARY KEY, mood mood);
