-- enum type foreign key label removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_foreign_key_label_removed/after/Stage.java:12
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in orders.stage_status or stages.status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders and stages are locked for reads and writes while the type status is replaced
--   AG403 prepared statements break: the next query of orders.stage_status or stages.status on every pooled connection fails once (cached plan must not change result type)
--   AG331 no shadow column: a new type status replaces the old one at once, because the foreign key orders_stage_status_fkey compares its values

-- autogen:upgrade

ALTER TABLE orders DROP CONSTRAINT orders_stage_status_fkey;
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');
ALTER TABLE orders ALTER COLUMN stage_status TYPE status USING stage_status::text::status;  -- fails if rows still have 'RETURNED'
ALTER TABLE stages ALTER COLUMN status TYPE status USING status::text::status;  -- fails if rows still have 'RETURNED'
DROP TYPE status_old;
ALTER TABLE orders ADD CONSTRAINT orders_stage_status_fkey FOREIGN KEY (stage_status) REFERENCES stages (status);

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'RETURNED' AFTER 'PAID';
