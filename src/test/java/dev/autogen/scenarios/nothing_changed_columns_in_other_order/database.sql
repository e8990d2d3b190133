CREATE TABLE customers (
  city varchar(255),
  name varchar(255),
  id bigint NOT NULL
);
ALTER TABLE customers ADD PRIMARY KEY (id);
