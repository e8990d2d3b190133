-- AG317
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE invoices ADD CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users NOT VALID;
-- autogen:step
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_user_id_fkey;
-- autogen:step
-- fires
ALTER TABLE tickets ADD CONSTRAINT tickets_id_fkey FOREIGN KEY (id) REFERENCES orders;
