-- view commented
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   comment on view customer_totals  src/test/java/dev/autogen/scenarios/view_commented/after/CustomerTotal.java:23

-- autogen:upgrade

COMMENT ON VIEW customer_totals IS 'what each customer''s orders come to';
COMMENT ON COLUMN customer_totals.total IS 'of all orders';

-- autogen:downgrade

COMMENT ON VIEW customer_totals IS NULL;
COMMENT ON COLUMN customer_totals.total IS NULL;
