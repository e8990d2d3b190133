-- enum type in collections
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create enum type status   src/test/java/dev/autogen/scenarios/enum_type_in_collections/after/Order.java:21
--   create table order_dates  src/test/java/dev/autogen/scenarios/enum_type_in_collections/after/Order.java:41
--   create table order_flags  src/test/java/dev/autogen/scenarios/enum_type_in_collections/after/Order.java:33

-- autogen:upgrade

CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');

CREATE TABLE order_dates (
    order_id bigint NOT NULL,
    status status NOT NULL,
    reached_on varchar(255),
    CONSTRAINT order_dates_pkey PRIMARY KEY (order_id, status),
    CONSTRAINT order_dates_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);

CREATE TABLE order_flags (
    order_id bigint NOT NULL,
    flag status NOT NULL,
    CONSTRAINT order_flags_pkey PRIMARY KEY (order_id, flag),
    CONSTRAINT order_flags_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);

-- autogen:downgrade

DROP TABLE order_flags;  -- loses the rows of order_flags
DROP TABLE order_dates;  -- loses the rows of order_dates
DROP TYPE status;
