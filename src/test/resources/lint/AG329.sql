-- AG329
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE invoices ADD CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users NOT VALID;
-- autogen:step
-- fires
ALTER TABLE invoices ADD CONSTRAINT invoices_number_fkey FOREIGN KEY (number) REFERENCES orders NOT VALID;
