-- sequence added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create sequence customers_seq

-- autogen:upgrade

CREATE SEQUENCE customers_seq INCREMENT BY 20;

-- autogen:downgrade

DROP SEQUENCE customers_seq;
