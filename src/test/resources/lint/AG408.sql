-- AG408
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step transaction=none
CREATE UNIQUE INDEX CONCURRENTLY users_email_idx ON users (email);
-- autogen:step
ALTER TABLE users DROP CONSTRAINT users_email_key;
-- autogen:step
-- fires
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
