CREATE TYPE place AS (latitude float8, altitude int, gone text, label character varying(20));
ALTER TYPE place DROP ATTRIBUTE gone;
CREATE TABLE shops (id bigint PRIMARY KEY, place public.place);
