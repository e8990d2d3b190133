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
--   AG301 table rewrite: accounts is locked for reads and writes while comment turns from varchar(255) into char(20)
--   AG303 values must fit: the upgrade fails if accounts.comment holds more than 20 characters
--   AG301 table rewrite: accounts is locked for reads and writes while name turns from varchar(40) into varchar(20)
--   AG303 values must fit: the upgrade fails if accounts.name holds more than 20 characters
--   AG103 data loss: accounts.rate loses all but 2 digits behind the point; the downgrade cannot bring it back
--   AG301 table rewrite: accounts is locked for reads and writes while rate turns from numeric(12,4) into numeric(12,2)
--   AG301 table rewrite: accounts is locked for reads and writes while balance turns from numeric(12,2) into numeric(8,2)
--   AG303 values must fit: the upgrade fails if accounts.balance holds a number beyond 999,999.99
--   AG301 table rewrite: accounts is locked for reads and writes while visits turns from bigint into integer
--   AG303 values must fit: the upgrade fails if accounts.visits holds a number beyond 2,147,483,647
--   AG103 data loss: accounts.score loses all but 6 digits of its numbers; the downgrade cannot bring it back
--   AG301 table rewrite: accounts is locked for reads and writes while score turns from double precision into real
--   AG103 data loss: accounts.seen loses its fractions of a second; the downgrade cannot bring it back
--   AG301 table rewrite: accounts is locked for reads and writes while seen turns from timestamptz into timestamptz(0)
--   AG103 data loss: accounts.born loses the time of day; the downgrade cannot bring it back
--   AG301 table rewrite: accounts is locked for reads and writes while born turns from timestamp into date

-- autogen:upgrade

ALTER TABLE accounts ALTER COLUMN comment TYPE char(20);
ALTER TABLE accounts ALTER COLUMN name TYPE varchar(20);
ALTER TABLE accounts ALTER COLUMN rate TYPE numeric(12,2);
ALTER TABLE accounts ALTER COLUMN balance TYPE numeric(8,2);
ALTER TABLE accounts ALTER COLUMN visits TYPE integer;
ALTER TABLE accounts ALTER COLUMN score TYPE real;
ALTER TABLE accounts ALTER COLUMN seen TYPE timestamptz(0);
ALTER TABLE accounts ALTER COLUMN born TYPE date;

-- autogen:downgrade

ALTER TABLE accounts ALTER COLUMN born TYPE timestamp;
ALTER TABLE accounts ALTER COLUMN seen TYPE timestamptz;
ALTER TABLE accounts ALTER COLUMN score TYPE double precision;
ALTER TABLE accounts ALTER COLUMN visits TYPE bigint;
ALTER TABLE accounts ALTER COLUMN balance TYPE numeric(12,2);
ALTER TABLE accounts ALTER COLUMN rate TYPE numeric(12,4);
ALTER TABLE accounts ALTER COLUMN name TYPE varchar(40);
ALTER TABLE accounts ALTER COLUMN comment TYPE varchar(255);
