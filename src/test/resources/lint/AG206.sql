-- AG206
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN grade text;
UPDATE users SET grade = 'basic';
ALTER TABLE users ADD CONSTRAINT grade_given CHECK (grade IS NOT NULL) NOT VALID;
-- autogen:step
ALTER TABLE users ADD COLUMN level text;
-- fires
ALTER TABLE users ADD CONSTRAINT level_given CHECK (level IS NOT NULL) NOT VALID;
UPDATE users SET level = 'basic';
