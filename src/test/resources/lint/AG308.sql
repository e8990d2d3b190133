-- AG308
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE orders SET (fillfactor = 90);
-- autogen:step
-- fires
CLUSTER orders USING orders_pkey;
-- fires
REFRESH MATERIALIZED VIEW totals;
