-- AG318
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD CONSTRAINT name_given CHECK (name <> '') NOT VALID;
-- autogen:step
ALTER TABLE users VALIDATE CONSTRAINT name_given;
-- autogen:step
ALTER TABLE users ADD CONSTRAINT age_given CHECK (age >= 0) NOT VALID;
-- fires
ALTER TABLE users VALIDATE CONSTRAINT age_given;
ALTER TABLE invoices ADD CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users NOT VALID;
-- fires
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_user_id_fkey;
