-- enum type with odd names
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create enum type ReportKind                       src/test/java/dev/autogen/scenarios/enum_type_with_odd_names/after/Report.java:24
--   create enum type interval                         src/test/java/dev/autogen/scenarios/enum_type_with_odd_names/after/Report.java:19
--   create enum type order                            src/test/java/dev/autogen/scenarios/enum_type_with_odd_names/after/Report.java:14
--   add column reports.sort "order"                   src/test/java/dev/autogen/scenarios/enum_type_with_odd_names/after/Report.java:32
--   add column reports.every public."interval"        src/test/java/dev/autogen/scenarios/enum_type_with_odd_names/after/Report.java:35
--   add column reports.kind "ReportKind" default 'A'  src/test/java/dev/autogen/scenarios/enum_type_with_odd_names/after/Report.java:40

-- autogen:upgrade

CREATE TYPE "ReportKind" AS ENUM ('A', 'B');
CREATE TYPE public."interval" AS ENUM ('DAY', 'WEEK');
CREATE TYPE "order" AS ENUM ('ASC', 'DESC');
ALTER TABLE reports ADD COLUMN sort "order";
ALTER TABLE reports ADD COLUMN every public."interval";
ALTER TABLE reports ADD COLUMN kind "ReportKind" DEFAULT 'A';

-- autogen:downgrade

ALTER TABLE reports DROP COLUMN kind;  -- loses the values of reports.kind
ALTER TABLE reports DROP COLUMN every;  -- loses the values of reports.every
ALTER TABLE reports DROP COLUMN sort;  -- loses the values of reports.sort
DROP TYPE "order";
DROP TYPE public."interval";
DROP TYPE "ReportKind";
