CREATE TABLE customers (
  id bigint CONSTRAINT the_key_of_customers PRIMARY KEY,
  tenant integer NOT NULL,
  email varchar(255),
  city varchar(255),
  phone varchar(255) CONSTRAINT one_phone_each UNIQUE,
  status varchar(255) CONSTRAINT either_here_or_gone CHECK (status IN ('GONE', 'ACTIVE')),
  CONSTRAINT one_mail_per_tenant UNIQUE (tenant, email)
);
CREATE INDEX by_city ON customers (city);
CREATE TABLE orders (
  id bigint CONSTRAINT "Key of Orders" PRIMARY KEY,
  customer_id bigint CONSTRAINT whose_order_it_is REFERENCES customers
);
