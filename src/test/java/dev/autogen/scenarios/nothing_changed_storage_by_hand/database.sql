CREATE TABLE notes (
  id bigint PRIMARY KEY,
  body varchar(255) COMPRESSION pglz,
  summary text,
  price numeric
);
ALTER TABLE notes ALTER COLUMN body SET STORAGE EXTERNAL;
