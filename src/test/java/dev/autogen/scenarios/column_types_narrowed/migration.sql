-- column types narrowed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column accounts.comment from varchar(255) to char(20)       src/test/java/dev/autogen/scenarios/column_types_narrowed/after/Account.java:21
--   alter column accounts.name from varchar(40) to varchar(20)        src/test/java/dev/autogen/scenarios/column_types_narrowed/after/Account.java:25
--   alter column accounts.rate from numeric(12,4) to numeric(12,2)    src/test/java/dev/autogen/scenarios/column_types_narrowed/after/Account.java:28
--   alter column accounts.balance from numeric(12,2) to numeric(8,2)  src/test/java/dev/autogen/scenarios/column_types_narrowed/after/Account.java:32
--   alter column accounts.visits from bigint to integer               src/test/java/dev/autogen/scenarios/column_types_narrowed/after/Account.java:34
--   alter column accounts.score from double precision to real         src/test/java/dev/autogen/scenarios/column_types_narrowed/after/Account.java:35
--   alter column accounts.seen from timestamptz to timestamptz(0)     src/test/java/dev/autogen/scenarios/column_types_narrowed/after/Account.java:38
--   alter column accounts.born from timestamp to date                 src/test/java/dev/autogen/scenarios/column_types_narrowed/after/Account.java:40
-- hazards
--   AG306 values must fit: it fails if accounts.comment holds more than 20 characters
--   AG403 prepared statements break: the next query of accounts.comment on every pooled connection fails once (cached plan must not change result type)
--   AG306 values must fit: it fails if accounts.name holds more than 20 characters
--   AG403 prepared statements break: the next query of accounts.name on every pooled connection fails once (cached plan must not change result type)
--   AG105 data loss: accounts.rate permanently loses all but 2 digits after the decimal point
--   AG403 prepared statements break: the next query of accounts.rate on every pooled connection fails once (cached plan must not change result type)
--   AG306 values must fit: it fails if accounts.balance holds a number beyond 999,999.99
--   AG403 prepared statements break: the next query of accounts.balance on every pooled connection fails once (cached plan must not change result type)
--   AG306 values must fit: it fails if accounts.visits holds a number beyond 2,147,483,647
--   AG403 prepared statements break: the next query of accounts.visits on every pooled connection fails once (cached plan must not change result type)
--   AG105 data loss: accounts.score permanently loses all but 6 digits of its numbers
--   AG403 prepared statements break: the next query of accounts.score on every pooled connection fails once (cached plan must not change result type)
--   AG105 data loss: accounts.seen permanently loses its fractional seconds
--   AG403 prepared statements break: the next query of accounts.seen on every pooled connection fails once (cached plan must not change result type)
--   AG105 data loss: accounts.born permanently loses the time of day
--   AG403 prepared statements break: the next query of accounts.born on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE accounts ADD COLUMN comment_new char(20);
ALTER TABLE accounts ADD COLUMN name_new varchar(20);
ALTER TABLE accounts ADD COLUMN rate_new numeric(12,2);
ALTER TABLE accounts ADD COLUMN balance_new numeric(8,2);
ALTER TABLE accounts ADD COLUMN visits_new integer;
ALTER TABLE accounts ADD COLUMN score_new real;
ALTER TABLE accounts ADD COLUMN seen_new timestamptz(0);
ALTER TABLE accounts ADD COLUMN born_new date;

CREATE FUNCTION accounts_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.comment_new := NEW.comment;
    NEW.name_new := NEW.name;
    NEW.rate_new := NEW.rate;
    NEW.balance_new := NEW.balance;
    NEW.visits_new := NEW.visits;
    NEW.score_new := NEW.score;
    NEW.seen_new := NEW.seen;
    NEW.born_new := NEW.born;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~accounts_sync" BEFORE INSERT OR UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION accounts_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE accounts ENABLE ALWAYS TRIGGER "~accounts_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=accounts
UPDATE accounts SET comment_new = comment, name_new = name, rate_new = rate, balance_new = balance, visits_new = visits, score_new = score, seen_new = seen, born_new = born WHERE (comment_new IS NULL AND comment IS NOT NULL) OR (name_new IS NULL AND name IS NOT NULL) OR (rate_new IS NULL AND rate IS NOT NULL) OR (balance_new IS NULL AND balance IS NOT NULL) OR (visits_new IS NULL AND visits IS NOT NULL) OR (score_new IS NULL AND score IS NOT NULL) OR (seen_new IS NULL AND seen IS NOT NULL) OR (born_new IS NULL AND born IS NOT NULL);
-- autogen:step backfill
ALTER TABLE accounts ADD CONSTRAINT accounts_in_step CHECK (comment_new IS NOT DISTINCT FROM comment::char(20) AND name_new IS NOT DISTINCT FROM name::varchar(20) AND rate_new IS NOT DISTINCT FROM rate::numeric(12,2) AND balance_new IS NOT DISTINCT FROM balance::numeric(8,2) AND visits_new IS NOT NULL AND visits_new = visits::integer AND score_new IS NOT NULL AND score_new = score::real AND seen_new IS NOT DISTINCT FROM seen::timestamptz(0) AND born_new IS NOT DISTINCT FROM born::date) NOT VALID;
-- autogen:step backfill
ALTER TABLE accounts VALIDATE CONSTRAINT accounts_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE accounts (comment_new, name_new, rate_new, balance_new, visits_new, score_new, seen_new, born_new);
-- autogen:step backfill
DROP TRIGGER "~accounts_sync" ON accounts;
DROP FUNCTION accounts_sync();
ALTER TABLE accounts RENAME COLUMN comment TO comment_old;
ALTER TABLE accounts RENAME COLUMN comment_new TO comment;
ALTER TABLE accounts RENAME COLUMN name TO name_old;
ALTER TABLE accounts ALTER COLUMN name_old DROP DEFAULT;
ALTER TABLE accounts RENAME COLUMN name_new TO name;
ALTER TABLE accounts ALTER COLUMN name SET DEFAULT 'none'::character varying;
ALTER TABLE accounts RENAME COLUMN rate TO rate_old;
ALTER TABLE accounts RENAME COLUMN rate_new TO rate;
ALTER TABLE accounts RENAME COLUMN balance TO balance_old;
ALTER TABLE accounts ALTER COLUMN balance_old DROP DEFAULT;
ALTER TABLE accounts RENAME COLUMN balance_new TO balance;
ALTER TABLE accounts ALTER COLUMN balance SET DEFAULT 0.00;
ALTER TABLE accounts RENAME COLUMN visits TO visits_old;
ALTER TABLE accounts ALTER COLUMN visits_old DROP NOT NULL;
ALTER TABLE accounts RENAME COLUMN visits_new TO visits;
ALTER TABLE accounts ALTER COLUMN visits SET NOT NULL;
ALTER TABLE accounts RENAME COLUMN score TO score_old;
ALTER TABLE accounts ALTER COLUMN score_old DROP NOT NULL;
ALTER TABLE accounts RENAME COLUMN score_new TO score;
ALTER TABLE accounts ALTER COLUMN score SET NOT NULL;
ALTER TABLE accounts RENAME COLUMN seen TO seen_old;
ALTER TABLE accounts RENAME COLUMN seen_new TO seen;
ALTER TABLE accounts RENAME COLUMN born TO born_old;
ALTER TABLE accounts RENAME COLUMN born_new TO born;
ALTER TABLE accounts DROP CONSTRAINT accounts_in_step;

-- autogen:step contract
ALTER TABLE accounts DROP COLUMN comment_old, DROP COLUMN name_old, DROP COLUMN rate_old, DROP COLUMN balance_old, DROP COLUMN visits_old, DROP COLUMN score_old, DROP COLUMN seen_old, DROP COLUMN born_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE accounts ADD COLUMN born_new timestamp;
ALTER TABLE accounts ADD COLUMN score_new double precision;
ALTER TABLE accounts ADD COLUMN visits_new bigint;
ALTER TABLE accounts ADD COLUMN rate_new numeric(12,4);
ALTER TABLE accounts ADD COLUMN comment_new varchar(255);

CREATE FUNCTION accounts_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.born_new := NEW.born;
    NEW.score_new := NEW.score;
    NEW.visits_new := NEW.visits;
    NEW.rate_new := NEW.rate;
    NEW.comment_new := NEW.comment;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~accounts_sync" BEFORE INSERT OR UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION accounts_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE accounts ENABLE ALWAYS TRIGGER "~accounts_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE accounts ALTER COLUMN seen TYPE timestamptz;
ALTER TABLE accounts ALTER COLUMN balance TYPE numeric(12,2);
ALTER TABLE accounts ALTER COLUMN name TYPE varchar(40);

-- autogen:step backfill batch=5000 table=accounts
UPDATE accounts SET born_new = born, score_new = score, visits_new = visits, rate_new = rate, comment_new = comment WHERE (born_new IS NULL AND born IS NOT NULL) OR (score_new IS NULL AND score IS NOT NULL) OR (visits_new IS NULL AND visits IS NOT NULL) OR (rate_new IS NULL AND rate IS NOT NULL) OR (comment_new IS NULL AND comment IS NOT NULL);
-- autogen:step backfill
ALTER TABLE accounts ADD CONSTRAINT accounts_in_step CHECK (born_new IS NOT DISTINCT FROM born::timestamp AND score_new IS NOT NULL AND score_new = score::double precision AND visits_new IS NOT NULL AND visits_new = visits::bigint AND rate_new IS NOT DISTINCT FROM rate::numeric(12,4) AND comment_new IS NOT DISTINCT FROM comment::varchar(255)) NOT VALID;
-- autogen:step backfill
ALTER TABLE accounts VALIDATE CONSTRAINT accounts_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE accounts (born_new, score_new, visits_new, rate_new, comment_new);
-- autogen:step backfill
DROP TRIGGER "~accounts_sync" ON accounts;
DROP FUNCTION accounts_sync();
ALTER TABLE accounts RENAME COLUMN born TO born_old;
ALTER TABLE accounts RENAME COLUMN born_new TO born;
ALTER TABLE accounts RENAME COLUMN score TO score_old;
ALTER TABLE accounts ALTER COLUMN score_old DROP NOT NULL;
ALTER TABLE accounts RENAME COLUMN score_new TO score;
ALTER TABLE accounts ALTER COLUMN score SET NOT NULL;
ALTER TABLE accounts RENAME COLUMN visits TO visits_old;
ALTER TABLE accounts ALTER COLUMN visits_old DROP NOT NULL;
ALTER TABLE accounts RENAME COLUMN visits_new TO visits;
ALTER TABLE accounts ALTER COLUMN visits SET NOT NULL;
ALTER TABLE accounts RENAME COLUMN rate TO rate_old;
ALTER TABLE accounts RENAME COLUMN rate_new TO rate;
ALTER TABLE accounts RENAME COLUMN comment TO comment_old;
ALTER TABLE accounts RENAME COLUMN comment_new TO comment;
ALTER TABLE accounts DROP CONSTRAINT accounts_in_step;

-- autogen:step contract
ALTER TABLE accounts DROP COLUMN born_old, DROP COLUMN score_old, DROP COLUMN visits_old, DROP COLUMN rate_old, DROP COLUMN comment_old;  -- the old values
