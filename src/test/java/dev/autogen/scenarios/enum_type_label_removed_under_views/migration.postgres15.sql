-- enum type label removed under views
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_label_removed_under_views/after/Status.java:4
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in orders.status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

DROP VIEW open_counts;
DROP VIEW open_orders;
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'RETURNED'
DROP TYPE status_old;

CREATE VIEW open_orders AS
SELECT orders.id,
    orders.status
   FROM orders
  WHERE orders.status <> 'PAID'::status;

CREATE VIEW open_counts AS
SELECT open_orders.status,
    count(*) AS number
   FROM open_orders
  GROUP BY open_orders.status;

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'RETURNED';
