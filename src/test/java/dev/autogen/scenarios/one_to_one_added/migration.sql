-- one to one added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table profiles                                                             src/test/java/dev/autogen/scenarios/one_to_one_added/after/Profile.java:13
--   add foreign key profiles_customer_id_fkey on profiles (customer_id) to customers  src/test/java/dev/autogen/scenarios/one_to_one_added/after/Profile.java:16
--   add foreign key profiles_friend_id_fkey on profiles (friend_id) to customers      src/test/java/dev/autogen/scenarios/one_to_one_added/after/Profile.java:25

-- autogen:upgrade

CREATE TABLE profiles (
    customer_id bigint NOT NULL,
    friend_id bigint,
    CONSTRAINT profiles_pkey PRIMARY KEY (customer_id),
    CONSTRAINT profiles_friend_id_key UNIQUE (friend_id)
);

ALTER TABLE profiles ADD CONSTRAINT profiles_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id);
ALTER TABLE profiles ADD CONSTRAINT profiles_friend_id_fkey FOREIGN KEY (friend_id) REFERENCES customers (id);

-- autogen:downgrade

ALTER TABLE profiles DROP CONSTRAINT profiles_friend_id_fkey;
ALTER TABLE profiles DROP CONSTRAINT profiles_customer_id_fkey;
DROP TABLE profiles;  -- loses the rows of profiles
