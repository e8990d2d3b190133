-- generator table renamed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table id_counters to counters
-- hazards
--   AG401 application breaks: running instances use the name id_counters
-- answers
--   rename id_counters=counters

-- autogen:upgrade

ALTER TABLE id_counters RENAME TO counters;

-- autogen:downgrade

ALTER TABLE counters RENAME TO id_counters;
