CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name varchar(255)
);
CREATE RULE customers_stay AS ON DELETE TO customers DO INSTEAD NOTHING;
