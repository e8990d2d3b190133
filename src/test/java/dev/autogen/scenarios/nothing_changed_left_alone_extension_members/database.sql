CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE EXTENSION pg_stat_statements;
CREATE EXTENSION pg_buffercache;
