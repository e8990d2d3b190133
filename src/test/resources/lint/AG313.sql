-- AG313
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step transaction=none
CREATE UNIQUE INDEX CONCURRENTLY invoices_number_key ON invoices (number);
-- autogen:step
ALTER TABLE invoices ADD CONSTRAINT invoices_number_key UNIQUE USING INDEX invoices_number_key;
-- autogen:step
-- fires
ALTER TABLE invoices ADD CONSTRAINT invoices_code_key UNIQUE (code);
-- fires
ALTER TABLE events ADD PRIMARY KEY (id, day);
-- fires
ALTER TABLE users ADD CONSTRAINT users_age_excl EXCLUDE (age WITH =, id WITH =);
