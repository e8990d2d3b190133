-- checks of every kind
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column plans.quote varchar(255)       src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:58
--   drop check plans_level_check on plans     src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:53
--   drop check plans_priority_check on plans  src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:55
--   create table plan_details                 src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:34
--   create table plan_followers               src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:73
--   create table plan_steps                   src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:66
--   add check plans_check on plans            src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:34
--   add check plans_discount on plans         src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:34
--   add check plans_name on plans             src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:49
--   add check plans_price_check on plans      src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:44
--   add check plans_price_check1 on plans     src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:44
--   add check plans_quote_check on plans      src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:58
--   add check plans_level_check on plans      src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:53
--   add check plans_priority_check on plans   src/test/java/dev/autogen/scenarios/checks_of_every_kind/after/Plan.java:55
-- hazards
--   AG307 check: plans_check fails if a row of plans violates it
--   AG307 check: plans_discount fails if a row of plans violates it
--   AG307 check: plans_name fails if a row of plans violates it
--   AG307 check: plans_price_check fails if a row of plans violates it
--   AG307 check: plans_price_check1 fails if a row of plans violates it

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE plans ADD COLUMN quote varchar(255);

CREATE TABLE plan_details (
    id bigint NOT NULL,
    details varchar(255),
    CONSTRAINT plan_details_pkey PRIMARY KEY (id),
    CONSTRAINT plan_details_text CHECK (details <> ''),
    CONSTRAINT plan_details_id_fkey FOREIGN KEY (id) REFERENCES plans (id)
);

CREATE TABLE plan_followers (
    plan_id bigint NOT NULL,
    follower_id bigint NOT NULL,
    CONSTRAINT plan_followers_pkey PRIMARY KEY (plan_id, follower_id),
    CONSTRAINT plan_followers_other CHECK (plan_id <> follower_id),
    CONSTRAINT plan_followers_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES plans (id),
    CONSTRAINT plan_followers_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id)
);

CREATE TABLE plan_steps (
    plan_id bigint NOT NULL,
    place integer NOT NULL,
    steps varchar(255),
    CONSTRAINT plan_steps_pkey PRIMARY KEY (plan_id, place),
    CONSTRAINT plan_steps_place_check CHECK (place>=0),
    CONSTRAINT plan_steps_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id)
);
-- autogen:step expand
ALTER TABLE plans ADD CONSTRAINT plans_check CHECK (discount >= 0 or price = 0) NOT VALID;
-- autogen:step expand
ALTER TABLE plans VALIDATE CONSTRAINT plans_check;
-- autogen:step expand
ALTER TABLE plans ADD CONSTRAINT plans_discount CHECK (discount <= price) NOT VALID;
-- autogen:step expand
ALTER TABLE plans VALIDATE CONSTRAINT plans_discount;
-- autogen:step expand
ALTER TABLE plans ADD CONSTRAINT plans_name CHECK (name not like '% ') NOT VALID;
-- autogen:step expand
ALTER TABLE plans VALIDATE CONSTRAINT plans_name;
-- autogen:step expand
ALTER TABLE plans ADD CONSTRAINT plans_price_check CHECK (price < 1000000) NOT VALID;
-- autogen:step expand
ALTER TABLE plans VALIDATE CONSTRAINT plans_price_check;
-- autogen:step expand
ALTER TABLE plans ADD CONSTRAINT plans_price_check1 CHECK (price >= 0) NOT VALID;
-- autogen:step expand
ALTER TABLE plans VALIDATE CONSTRAINT plans_price_check1;
-- autogen:step expand
ALTER TABLE plans ADD CONSTRAINT plans_quote_check CHECK (quote in ('"','it''s')) NOT VALID;
-- autogen:step expand
ALTER TABLE plans VALIDATE CONSTRAINT plans_quote_check;
-- autogen:step expand
ALTER TABLE plans ADD CONSTRAINT plans_level_check_new CHECK (level in ('LOW','MEDIUM','HIGH')) NOT VALID;
-- autogen:step expand
ALTER TABLE plans VALIDATE CONSTRAINT plans_level_check_new;
-- autogen:step expand
ALTER TABLE plans DROP CONSTRAINT plans_level_check;
ALTER TABLE plans RENAME CONSTRAINT plans_level_check_new TO plans_level_check;
-- autogen:step expand
ALTER TABLE plans ADD CONSTRAINT plans_priority_check_new CHECK (priority between 0 and 2) NOT VALID;
-- autogen:step expand
ALTER TABLE plans VALIDATE CONSTRAINT plans_priority_check_new;
-- autogen:step expand
ALTER TABLE plans DROP CONSTRAINT plans_priority_check;
ALTER TABLE plans RENAME CONSTRAINT plans_priority_check_new TO plans_priority_check;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE plans DROP CONSTRAINT plans_quote_check;
ALTER TABLE plans DROP CONSTRAINT plans_price_check1;
ALTER TABLE plans DROP CONSTRAINT plans_price_check;
ALTER TABLE plans DROP CONSTRAINT plans_name;
ALTER TABLE plans DROP CONSTRAINT plans_discount;
ALTER TABLE plans DROP CONSTRAINT plans_check;

-- autogen:step contract
DROP TABLE plan_steps;  -- loses the rows of plan_steps
DROP TABLE plan_followers;  -- loses the rows of plan_followers
DROP TABLE plan_details;  -- loses the rows of plan_details
-- autogen:step contract
ALTER TABLE plans ADD CONSTRAINT plans_priority_check_new CHECK ((priority >= 0) AND (priority <= 1)) NOT VALID;
-- autogen:step contract
ALTER TABLE plans VALIDATE CONSTRAINT plans_priority_check_new;
-- autogen:step contract
ALTER TABLE plans DROP CONSTRAINT plans_priority_check;
ALTER TABLE plans RENAME CONSTRAINT plans_priority_check_new TO plans_priority_check;
-- autogen:step contract
ALTER TABLE plans ADD CONSTRAINT plans_level_check_new CHECK (level IN ('LOW', 'HIGH')) NOT VALID;
-- autogen:step contract
ALTER TABLE plans VALIDATE CONSTRAINT plans_level_check_new;
-- autogen:step contract
ALTER TABLE plans DROP CONSTRAINT plans_level_check;
ALTER TABLE plans RENAME CONSTRAINT plans_level_check_new TO plans_level_check;
-- autogen:step contract
ALTER TABLE plans DROP COLUMN quote;  -- loses the values of plans.quote
