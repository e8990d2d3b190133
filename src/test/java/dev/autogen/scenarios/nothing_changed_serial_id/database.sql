CREATE TABLE customers (
  id bigserial PRIMARY KEY,
  name varchar(255)
);
CREATE TABLE tickets (
  id serial PRIMARY KEY
);
