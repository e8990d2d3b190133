-- AG328
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE invoices ADD CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users NOT VALID;
-- autogen:step transaction=none
CREATE INDEX CONCURRENTLY invoices_user_id_idx ON invoices (user_id, number);
-- autogen:step
-- fires
ALTER TABLE tickets ADD COLUMN user_id bigint CONSTRAINT tickets_user_id_fkey REFERENCES users;
