CREATE TABLE events (
  id bigint PRIMARY KEY,
  started timestamptz,
  planned timestamp,
  ended timestamp with time zone,
  tickets numeric(10),
  seats bigint,
  place varchar(40)
);
