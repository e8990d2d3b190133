-- enum type with odd names label removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type ReportKind drop C   src/test/java/dev/autogen/scenarios/enum_type_with_odd_names_label_removed/after/Report.java:24
--   alter enum type interval drop YEAR  src/test/java/dev/autogen/scenarios/enum_type_with_odd_names_label_removed/after/Report.java:19
--   alter enum type order drop NONE     src/test/java/dev/autogen/scenarios/enum_type_with_odd_names_label_removed/after/Report.java:14
-- hazards
--   AG103 removed label: rows that still have 'C' in reports.kind stop the migration; give them another value in a step before it
--   AG304 table rewrite: reports is locked for reads and writes while a new type ReportKind takes the place of the old one
--   AG403 prepared statements break: the next query of reports.kind on every pooled connection fails once (cached plan must not change result type)
--   AG103 removed label: rows that still have 'YEAR' in reports.every stop the migration; give them another value in a step before it
--   AG304 table rewrite: reports is locked for reads and writes while a new type interval takes the place of the old one
--   AG403 prepared statements break: the next query of reports.every on every pooled connection fails once (cached plan must not change result type)
--   AG103 removed label: rows that still have 'NONE' in reports.sort stop the migration; give them another value in a step before it
--   AG304 table rewrite: reports is locked for reads and writes while a new type order takes the place of the old one
--   AG403 prepared statements break: the next query of reports.sort on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE "ReportKind" RENAME TO "ReportKind_old";
ALTER TYPE public."interval" RENAME TO interval_old;
ALTER TYPE "order" RENAME TO order_old;
CREATE TYPE "ReportKind" AS ENUM ('A', 'B');
CREATE TYPE public."interval" AS ENUM ('DAY', 'WEEK');
CREATE TYPE "order" AS ENUM ('ASC', 'DESC');
ALTER TABLE reports ALTER COLUMN kind DROP DEFAULT;

ALTER TABLE reports
    ALTER COLUMN sort TYPE "order" USING sort::text::"order",
    ALTER COLUMN every TYPE public."interval" USING every::text::public."interval",
    ALTER COLUMN kind TYPE "ReportKind" USING kind::text::"ReportKind";  -- fails where rows still have 'C' or 'YEAR' or 'NONE'

ALTER TABLE reports ALTER COLUMN kind SET DEFAULT 'A'::"ReportKind";
DROP TYPE order_old;
DROP TYPE interval_old;
DROP TYPE "ReportKind_old";

-- autogen:downgrade

ALTER TYPE "order" ADD VALUE 'NONE';
ALTER TYPE public."interval" ADD VALUE 'YEAR';
ALTER TYPE "ReportKind" ADD VALUE 'C';
