-- names quoted globally
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table Orders  src/test/java/dev/autogen/scenarios/names_quoted_globally/after/Order.java:11

-- autogen:upgrade

CREATE TABLE "Orders" (
    id bigint NOT NULL,
    "orderNumber" varchar(255),
    customer_id bigint,
    CONSTRAINT "Orders_pkey" PRIMARY KEY (id),
    CONSTRAINT "Orders_orderNumber_key" UNIQUE ("orderNumber"),
    CONSTRAINT "Orders_customer_id_fkey" FOREIGN KEY (customer_id) REFERENCES "Customers" (id)
);

-- autogen:downgrade

DROP TABLE "Orders";  -- loses the rows of Orders
