-- AG319
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE orders DROP CONSTRAINT total_positive;
-- autogen:step
-- fires
ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey;
