-- autogen:allow AG102 nobody has used it since March
-- autogen:allow AG501 runs in a maintenance window
ALTER TABLE users DROP COLUMN status;
ALTER TABLE users DROP COLUMN feels;
