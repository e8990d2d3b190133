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
--   AG403 prepared statements break: the next query of reports.kind on every pooled connection fails once (cached plan must not change result type)
--   AG103 removed label: rows that still have 'YEAR' in reports.every stop the migration; give them another value in a step before it
--   AG403 prepared statements break: the next query of reports.every on every pooled connection fails once (cached plan must not change result type)
--   AG103 removed label: rows that still have 'NONE' in reports.sort stop the migration; give them another value in a step before it
--   AG403 prepared statements break: the next query of reports.sort on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step contract
CREATE TYPE "ReportKind_new_type" AS ENUM ('A', 'B');
CREATE TYPE interval_new_type AS ENUM ('DAY', 'WEEK');
CREATE TYPE order_new_type AS ENUM ('ASC', 'DESC');
-- autogen:step contract
ALTER TABLE reports ADD COLUMN sort_new order_new_type;
ALTER TABLE reports ADD COLUMN every_new interval_new_type;
ALTER TABLE reports ADD COLUMN kind_new "ReportKind_new_type";

CREATE FUNCTION reports_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.sort_new := NEW.sort::text::order_new_type;
    NEW.every_new := NEW.every::text::interval_new_type;
    NEW.kind_new := NEW.kind::text::"ReportKind_new_type";
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~reports_sync" BEFORE INSERT OR UPDATE ON reports FOR EACH ROW EXECUTE FUNCTION reports_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE reports ENABLE ALWAYS TRIGGER "~reports_sync";  -- fires for replicated writes, too
-- autogen:step contract batch=5000 table=reports
UPDATE reports SET sort_new = sort::text::order_new_type, every_new = every::text::interval_new_type, kind_new = kind::text::"ReportKind_new_type" WHERE (sort_new IS NULL AND sort IS NOT NULL) OR (every_new IS NULL AND every IS NOT NULL) OR (kind_new IS NULL AND kind IS NOT NULL);  -- fails if rows still have 'C' or 'YEAR' or 'NONE'
-- autogen:step contract
ALTER TABLE reports ADD CONSTRAINT reports_in_step CHECK (sort_new::text IS NOT DISTINCT FROM (sort::text::order_new_type)::text AND every_new::text IS NOT DISTINCT FROM (every::text::interval_new_type)::text AND kind_new::text IS NOT DISTINCT FROM (kind::text::"ReportKind_new_type")::text) NOT VALID;
-- autogen:step contract
ALTER TABLE reports VALIDATE CONSTRAINT reports_in_step;  -- checks that no row is left out
-- autogen:step contract
ANALYZE reports (sort_new, every_new, kind_new);
-- autogen:step contract
ALTER TYPE "ReportKind" RENAME TO "ReportKind_old_type";
ALTER TYPE "ReportKind_new_type" RENAME TO "ReportKind";
ALTER TYPE public."interval" RENAME TO interval_old_type;
ALTER TYPE interval_new_type RENAME TO interval;
ALTER TYPE "order" RENAME TO order_old_type;
ALTER TYPE order_new_type RENAME TO "order";
DROP TRIGGER "~reports_sync" ON reports;
DROP FUNCTION reports_sync();
ALTER TABLE reports RENAME COLUMN sort TO sort_old;
ALTER TABLE reports RENAME COLUMN sort_new TO sort;
ALTER TABLE reports RENAME COLUMN every TO every_old;
ALTER TABLE reports RENAME COLUMN every_new TO every;
ALTER TABLE reports RENAME COLUMN kind TO kind_old;
ALTER TABLE reports ALTER COLUMN kind_old DROP DEFAULT;
ALTER TABLE reports RENAME COLUMN kind_new TO kind;
ALTER TABLE reports ALTER COLUMN kind SET DEFAULT 'A'::"ReportKind";
ALTER TABLE reports DROP CONSTRAINT reports_in_step;
-- autogen:step contract
ALTER TABLE reports DROP COLUMN sort_old, DROP COLUMN every_old, DROP COLUMN kind_old;  -- the old values
-- autogen:step contract
DROP TYPE "ReportKind_old_type";
DROP TYPE interval_old_type;
DROP TYPE order_old_type;

-- autogen:downgrade

ALTER TYPE "order" ADD VALUE 'NONE';
ALTER TYPE public."interval" ADD VALUE 'YEAR';
ALTER TYPE "ReportKind" ADD VALUE 'C';
