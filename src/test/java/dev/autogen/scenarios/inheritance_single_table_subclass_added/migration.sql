-- inheritance single table subclass added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column payments.iban varchar(34)        src/test/java/dev/autogen/scenarios/inheritance_single_table_subclass_added/after/BankTransfer.java:11
--   drop check payments_kind_check on payments  src/test/java/dev/autogen/scenarios/inheritance_single_table_subclass_added/after/Payment.java:16
--   add check payments_kind_check on payments   src/test/java/dev/autogen/scenarios/inheritance_single_table_subclass_added/after/Payment.java:16
-- hazards
--   AG307 downgrade: check: payments_kind_check fails if a row of payments has 'transfer' in kind

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE payments ADD COLUMN iban varchar(34);
-- autogen:step expand
ALTER TABLE payments ADD CONSTRAINT payments_kind_check_new CHECK (kind in ('transfer','card')) NOT VALID;
-- autogen:step expand
ALTER TABLE payments VALIDATE CONSTRAINT payments_kind_check_new;
-- autogen:step expand
ALTER TABLE payments DROP CONSTRAINT payments_kind_check;
ALTER TABLE payments RENAME CONSTRAINT payments_kind_check_new TO payments_kind_check;

-- autogen:downgrade

-- autogen:step contract
ALTER TABLE payments ADD CONSTRAINT payments_kind_check_new CHECK ((kind)::text = 'card'::text) NOT VALID;
-- autogen:step contract
ALTER TABLE payments VALIDATE CONSTRAINT payments_kind_check_new;
-- autogen:step contract
ALTER TABLE payments DROP CONSTRAINT payments_kind_check;
ALTER TABLE payments RENAME CONSTRAINT payments_kind_check_new TO payments_kind_check;
-- autogen:step contract
ALTER TABLE payments DROP COLUMN iban;  -- loses the values of payments.iban
