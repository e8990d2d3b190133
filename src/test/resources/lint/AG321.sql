-- AG321
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
SELECT setval('order_numbers', 1000);
CREATE SEQUENCE more_numbers;
ALTER SEQUENCE more_numbers INCREMENT BY 10;
-- autogen:step
-- fires
ALTER SEQUENCE order_numbers INCREMENT BY 1;
