-- comments changed and dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.name drop comment  src/test/java/dev/autogen/scenarios/comments_changed_and_dropped/after/Customer.java:14
--   comment on table customers                src/test/java/dev/autogen/scenarios/comments_changed_and_dropped/after/Customer.java:10

-- autogen:upgrade

COMMENT ON COLUMN customers.name IS NULL;
COMMENT ON TABLE customers IS 'people and companies that may order';

-- autogen:downgrade

COMMENT ON TABLE customers IS 'people who may order';
COMMENT ON COLUMN customers.name IS 'as printed on the invoice';
