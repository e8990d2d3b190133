CREATE TABLE customers (
  id bigserial PRIMARY KEY,
  name varchar(255)
);
CREATE TABLE tickets (
  id integer GENERATED ALWAYS AS IDENTITY (START WITH 100 CACHE 5) PRIMARY KEY
);
