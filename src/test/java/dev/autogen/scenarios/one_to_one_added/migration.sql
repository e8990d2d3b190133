-- one to one added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table profiles  src/test/java/dev/autogen/scenarios/one_to_one_added/after/Profile.java:13

-- autogen:upgrade

CREATE TABLE profiles (
    customer_id bigint NOT NULL,
    friend_id bigint,
    CONSTRAINT profiles_pkey PRIMARY KEY (customer_id),
    CONSTRAINT profiles_friend_id_key UNIQUE (friend_id),
    CONSTRAINT profiles_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id),
    CONSTRAINT profiles_friend_id_fkey FOREIGN KEY (friend_id) REFERENCES customers (id)
);

-- autogen:downgrade

DROP TABLE profiles;  -- loses the rows of profiles
