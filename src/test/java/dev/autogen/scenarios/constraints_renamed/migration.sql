-- constraints renamed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename constraint uk_email to users_email_once on users  src/test/java/dev/autogen/scenarios/constraints_renamed/after/User.java:21
--   rename constraint ck_age to users_age_sane on users      src/test/java/dev/autogen/scenarios/constraints_renamed/after/User.java:23
--   rename constraint fk_company to users_company on users   src/test/java/dev/autogen/scenarios/constraints_renamed/after/User.java:27
--   rename index ix_name to users_by_name on users           src/test/java/dev/autogen/scenarios/constraints_renamed/after/User.java:22

-- autogen:upgrade

ALTER TABLE users RENAME CONSTRAINT uk_email TO users_email_once;
ALTER TABLE users RENAME CONSTRAINT ck_age TO users_age_sane;
ALTER TABLE users RENAME CONSTRAINT fk_company TO users_company;
ALTER INDEX ix_name RENAME TO users_by_name;

-- autogen:downgrade

ALTER INDEX users_by_name RENAME TO ix_name;
ALTER TABLE users RENAME CONSTRAINT users_company TO fk_company;
ALTER TABLE users RENAME CONSTRAINT users_age_sane TO ck_age;
ALTER TABLE users RENAME CONSTRAINT users_email_once TO uk_email;
