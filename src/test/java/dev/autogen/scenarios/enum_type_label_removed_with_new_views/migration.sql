-- enum type label removed with new views
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_label_removed_with_new_views/after/Status.java:4
--   create view open_orders               src/test/java/dev/autogen/scenarios/enum_type_label_removed_with_new_views/after/OpenOrder.java:13
--   create view open_counts               src/test/java/dev/autogen/scenarios/enum_type_label_removed_with_new_views/after/OpenCount.java:13
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in orders.status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'RETURNED'
DROP TYPE status_old;

CREATE VIEW open_orders AS
select id, status from orders where status <> 'PAID';

CREATE VIEW open_counts AS
select status, count(*) as number from open_orders group by status;

-- autogen:downgrade

-- autogen:step expand
ALTER TYPE status ADD VALUE 'RETURNED';

-- autogen:step contract
DROP VIEW open_counts;
DROP VIEW open_orders;
