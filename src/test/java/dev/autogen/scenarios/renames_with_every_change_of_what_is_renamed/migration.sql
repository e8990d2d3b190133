-- renames with every change of what is renamed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table customers to people                                                 src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:22
--   rename sequence customers_seq to people_seq                                      src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:29
--   rename label level.BASIC to NORMAL                                               src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:23
--   rename column people.level to rank                                               src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:44
--   rename column people.mail to email                                               src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:39
--   rename column people.name to full_name                                           src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:32
--   rename column people.points to score                                             src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:36
--   rename column orders.customer_id to person_id                                    src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Order.java:21
--   rename column orders.customer_mail to person_mail                                src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Order.java:25
--   alter enum type level add PLATINUM                                               src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:23
--   drop foreign key orders_customer on orders (person_id) to people                 src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Order.java:21
--   drop foreign key orders_customer_mail_fkey on orders (person_mail) to people     src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Order.java:25
--   drop index customers_dropped_idx on people (full_name, score)                    src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:22
--   drop check customers_points_check on people                                      src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:36
--   rename index customers_name_idx to people_full_name_idx on people                src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:32
--   drop column people.doubled                                                       src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:48
--   alter column orders.person_mail from varchar(255) to varchar(320)                src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Order.java:25
--   alter column people.full_name from varchar(40) to varchar(120), set not null     src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:32
--   alter column people.score from integer to bigint, set not null, default 1        src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:36
--   alter column people.email from varchar(255) to varchar(320)                      src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:39
--   add column people.doubled bigint generated                                       src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:48
--   add check people_score_check on people                                           src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:36
--   create index people_score_idx on people (score desc, full_name)                  src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:22
--   add foreign key orders_person on orders (person_id) to people on delete cascade  src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Order.java:21
--   add foreign key orders_customer_mail_fkey on orders (person_mail) to people      src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Order.java:25
-- hazards
--   AG401 application breaks: running instances use the name customers
--   AG406 application breaks: running instances use the label 'BASIC' of level
--   AG402 application breaks: running instances use the name people.level
--   AG402 application breaks: running instances use the name people.mail
--   AG402 application breaks: running instances use the name people.name
--   AG402 application breaks: running instances use the name people.points
--   AG402 application breaks: running instances use the name orders.customer_id
--   AG402 application breaks: running instances use the name orders.customer_mail
--   AG403 prepared statements break: the next query of orders.person_mail on every pooled connection fails once (cached plan must not change result type)
--   AG203 backfill: rows of people without full_name get 'unknown'; check the value
--   AG403 prepared statements break: the next query of people.full_name on every pooled connection fails once (cached plan must not change result type)
--   AG203 backfill: rows of people without score get 1; check the value
--   AG301 table rewrite: people is locked for reads and writes while score changes from integer to bigint
--   AG403 prepared statements break: the next query of people.score on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of people.email on every pooled connection fails once (cached plan must not change result type)
--   AG310 table rewrite: people is locked for reads and writes while doubled is computed for every row
--   AG307 check: people_score_check fails if a row of people violates it
--   AG331 no shadow column: people.score changes its type in place, because doubled is computed from it
--   AG306 downgrade: values must fit: it fails if people.email holds more than 255 characters
--   AG306 downgrade: values must fit: it fails if people.score holds a number beyond 2,147,483,647
--   AG306 downgrade: values must fit: it fails if people.full_name holds more than 40 characters
--   AG306 downgrade: values must fit: it fails if orders.person_mail holds more than 255 characters
--   AG304 downgrade: table rewrite: people is locked for reads and writes while the type level is replaced
-- values
--   people.full_name = 'unknown'  from Person.name = "unknown", src/test/java/dev/autogen/scenarios/renames_with_every_change_of_what_is_renamed/after/Person.java:32
-- answers
--   rename customers=people
--   rename customers.level=rank
--   rename customers.mail=email
--   rename customers.name=full_name
--   rename customers.points=score
--   rename customers_seq=people_seq
--   rename level.BASIC=NORMAL
--   rename orders.customer_id=person_id
--   rename orders.customer_mail=person_mail

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers RENAME TO people;
ALTER SEQUENCE customers_seq RENAME TO people_seq;
ALTER TYPE level RENAME VALUE 'BASIC' TO 'NORMAL';
ALTER TABLE people RENAME COLUMN level TO rank;
ALTER TABLE people RENAME COLUMN mail TO email;
ALTER TABLE people RENAME COLUMN name TO full_name;
ALTER TABLE people RENAME COLUMN points TO score;
ALTER TABLE orders RENAME COLUMN customer_id TO person_id;
ALTER TABLE orders RENAME COLUMN customer_mail TO person_mail;
-- autogen:step expand
ALTER TYPE level ADD VALUE 'PLATINUM';
-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_customer;
ALTER TABLE orders DROP CONSTRAINT orders_customer_mail_fkey;
-- autogen:step expand transaction=none
DROP INDEX CONCURRENTLY customers_dropped_idx;
-- autogen:step expand
ALTER TABLE people DROP CONSTRAINT customers_points_check;
ALTER INDEX customers_name_idx RENAME TO people_full_name_idx;
ALTER TABLE people DROP COLUMN doubled;
ALTER TABLE orders ALTER COLUMN person_mail TYPE varchar(320);
ALTER TABLE people ALTER COLUMN full_name TYPE varchar(120);
ALTER TABLE people ALTER COLUMN full_name SET DEFAULT 'unknown';
ALTER TABLE people ALTER COLUMN score TYPE bigint;
ALTER TABLE people ALTER COLUMN score SET DEFAULT 1;
ALTER TABLE people ALTER COLUMN email TYPE varchar(320);
ALTER TABLE people ADD COLUMN doubled bigint GENERATED ALWAYS AS (score * 2) STORED;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_person FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_person;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_customer_mail_fkey FOREIGN KEY (person_mail) REFERENCES people (email) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_mail_fkey;

-- autogen:step backfill batch=5000 table=people
UPDATE people SET
    full_name = coalesce(full_name, 'unknown'),
    score = coalesce(score, 1)
WHERE full_name IS NULL
    OR score IS NULL;

-- autogen:step contract
ALTER TABLE people ADD CONSTRAINT people_is_set CHECK (full_name IS NOT NULL AND score IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=people
UPDATE people SET
    full_name = coalesce(full_name, 'unknown'),
    score = coalesce(score, 1)
WHERE full_name IS NULL
    OR score IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE people VALIDATE CONSTRAINT people_is_set;
-- autogen:step contract
ALTER TABLE people ALTER COLUMN full_name SET NOT NULL;
ALTER TABLE people ALTER COLUMN score SET NOT NULL;
ALTER TABLE people DROP CONSTRAINT people_is_set;
ALTER TABLE people ALTER COLUMN full_name DROP DEFAULT;  -- the model has none; it was for rows of the old code
-- autogen:step contract
ALTER TABLE people ADD CONSTRAINT people_score_check CHECK (score >= 0 and score < 1000000) NOT VALID;
-- autogen:step contract
ALTER TABLE people VALIDATE CONSTRAINT people_score_check;
-- autogen:step contract transaction=none
CREATE INDEX CONCURRENTLY people_score_idx ON people (score DESC, full_name);

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE orders DROP CONSTRAINT orders_person;
ALTER TABLE people DROP CONSTRAINT people_score_check;
ALTER TABLE people DROP COLUMN doubled;
-- autogen:step expand
ALTER TABLE people ADD COLUMN email_new varchar(255);
ALTER TABLE people ADD COLUMN full_name_new varchar(40);

CREATE FUNCTION people_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.email_new := NEW.email;
    NEW.full_name_new := NEW.full_name;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~people_sync" BEFORE INSERT OR UPDATE ON people FOR EACH ROW EXECUTE FUNCTION people_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE people ENABLE ALWAYS TRIGGER "~people_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE people ALTER COLUMN score TYPE integer;
ALTER TABLE people ALTER COLUMN score DROP NOT NULL;
ALTER TABLE people ALTER COLUMN score SET DEFAULT 0;
-- autogen:step expand
ALTER TABLE orders ADD COLUMN person_mail_new varchar(255);

CREATE FUNCTION orders_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.person_mail_new := NEW.person_mail;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~orders_sync" BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION orders_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE orders ENABLE ALWAYS TRIGGER "~orders_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE people ADD COLUMN doubled integer GENERATED ALWAYS AS (score * 2) STORED;
-- autogen:step expand
ALTER TABLE people ADD CONSTRAINT customers_points_check CHECK (score >= 0) NOT VALID;
-- autogen:step expand
ALTER TABLE people VALIDATE CONSTRAINT customers_points_check;
-- autogen:step expand
ALTER TABLE orders ADD CONSTRAINT orders_customer FOREIGN KEY (person_id) REFERENCES people (id) NOT VALID;
-- autogen:step expand
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer;

-- autogen:step backfill batch=5000 table=people
UPDATE people SET email_new = email, full_name_new = full_name WHERE (email_new IS NULL AND email IS NOT NULL) OR (full_name_new IS NULL AND full_name IS NOT NULL);
-- autogen:step backfill
ALTER TABLE people ADD CONSTRAINT people_in_step CHECK (email_new IS NOT DISTINCT FROM email::varchar(255) AND full_name_new IS NOT DISTINCT FROM full_name::varchar(40)) NOT VALID;
-- autogen:step backfill
ALTER TABLE people VALIDATE CONSTRAINT people_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY customers_dropped_idx_new ON people (full_name_new, score);
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY customers_name_idx_new ON people (full_name_new);
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_mail_key_new ON people (email_new);
-- autogen:step backfill
ANALYZE people (email_new, full_name_new);
-- autogen:step backfill
DROP TRIGGER "~people_sync" ON people;
DROP FUNCTION people_sync();
ALTER TABLE orders DROP CONSTRAINT orders_customer_mail_fkey;
ALTER TABLE people DROP CONSTRAINT customers_mail_key;
ALTER INDEX people_full_name_idx RENAME TO people_full_name_idx_old;
ALTER INDEX people_score_idx RENAME TO people_score_idx_old;
ALTER TABLE people RENAME COLUMN email TO email_old;
ALTER TABLE people RENAME COLUMN email_new TO email;
ALTER TABLE people RENAME COLUMN full_name TO full_name_old;
ALTER TABLE people ALTER COLUMN full_name_old DROP NOT NULL;
ALTER TABLE people RENAME COLUMN full_name_new TO full_name;
ALTER TABLE people DROP CONSTRAINT people_in_step;
ALTER INDEX customers_dropped_idx_new RENAME TO customers_dropped_idx;
ALTER INDEX customers_name_idx_new RENAME TO customers_name_idx;
ALTER TABLE people ADD CONSTRAINT customers_mail_key UNIQUE USING INDEX customers_mail_key_new;
ALTER TABLE orders ADD CONSTRAINT orders_customer_mail_fkey FOREIGN KEY (person_mail) REFERENCES people (email) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_mail_fkey;
-- autogen:step backfill batch=5000 table=orders
UPDATE orders SET person_mail_new = person_mail WHERE person_mail_new IS NULL AND person_mail IS NOT NULL;
-- autogen:step backfill
ALTER TABLE orders ADD CONSTRAINT orders_in_step CHECK (person_mail_new IS NOT DISTINCT FROM person_mail::varchar(255)) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE orders (person_mail_new);
-- autogen:step backfill
DROP TRIGGER "~orders_sync" ON orders;
DROP FUNCTION orders_sync();
ALTER TABLE orders DROP CONSTRAINT orders_customer_mail_fkey;
ALTER TABLE orders RENAME COLUMN person_mail TO person_mail_old;
ALTER TABLE orders RENAME COLUMN person_mail_new TO person_mail;
ALTER TABLE orders DROP CONSTRAINT orders_in_step;
ALTER TABLE orders ADD CONSTRAINT orders_customer_mail_fkey FOREIGN KEY (person_mail) REFERENCES people (email) NOT VALID;
-- autogen:step backfill
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_mail_fkey;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY people_full_name_idx_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY people_score_idx_old;
-- autogen:step contract
ALTER TABLE people DROP COLUMN email_old, DROP COLUMN full_name_old;  -- the old values
-- autogen:step contract
ALTER TABLE orders DROP COLUMN person_mail_old;  -- the old values
-- autogen:step contract
ALTER TYPE level RENAME TO level_old;
CREATE TYPE level AS ENUM ('NORMAL', 'GOLD');
ALTER TABLE people ALTER COLUMN rank DROP DEFAULT;
ALTER TABLE people ALTER COLUMN rank TYPE level USING rank::text::level;  -- fails if rows still have 'PLATINUM'
ALTER TABLE people ALTER COLUMN rank SET DEFAULT 'NORMAL'::level;
DROP TYPE level_old;
ALTER TABLE orders RENAME COLUMN person_mail TO customer_mail;
ALTER TABLE orders RENAME COLUMN person_id TO customer_id;
ALTER TABLE people RENAME COLUMN score TO points;
ALTER TABLE people RENAME COLUMN full_name TO name;
ALTER TABLE people RENAME COLUMN email TO mail;
ALTER TABLE people RENAME COLUMN rank TO level;
ALTER TYPE level RENAME VALUE 'NORMAL' TO 'BASIC';
ALTER SEQUENCE people_seq RENAME TO customers_seq;
ALTER TABLE people RENAME TO customers;
