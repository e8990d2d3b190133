CREATE TABLE customers (
  id bigint PRIMARY KEY,
  status varchar(10) NOT NULL DEFAULT 'new'::character varying,
  joined timestamptz DEFAULT CURRENT_TIMESTAMP,
  credit numeric(10,2) DEFAULT (0),
  active boolean NOT NULL DEFAULT 't',
  attributes jsonb DEFAULT '{}'::jsonb
);
