-- inheritance single table subclass added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check payments_kind_check on payments  src/test/java/dev/autogen/scenarios/inheritance_single_table_subclass_added/after/Payment.java:16
--   add column payments.iban varchar(34)        src/test/java/dev/autogen/scenarios/inheritance_single_table_subclass_added/after/BankTransfer.java:11
--   add check payments_kind_check on payments   src/test/java/dev/autogen/scenarios/inheritance_single_table_subclass_added/after/Payment.java:16

-- autogen:upgrade

ALTER TABLE payments DROP CONSTRAINT payments_kind_check;
ALTER TABLE payments ADD COLUMN iban varchar(34);
ALTER TABLE payments ADD CONSTRAINT payments_kind_check CHECK (kind in ('transfer','card'));

-- autogen:downgrade

ALTER TABLE payments DROP CONSTRAINT payments_kind_check;
ALTER TABLE payments DROP COLUMN iban;  -- loses what payments.iban holds
ALTER TABLE payments ADD CONSTRAINT payments_kind_check CHECK ((kind)::text = 'card'::text);
