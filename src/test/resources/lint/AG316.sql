-- AG316
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD CONSTRAINT age_given CHECK (age >= 0) NOT VALID;
-- autogen:step
ALTER TABLE users VALIDATE CONSTRAINT age_given;
-- autogen:step
-- fires
ALTER TABLE users ADD CONSTRAINT name_given CHECK (name <> '');
