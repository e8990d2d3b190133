-- primary key with children extended
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column invoice_lines.invoice_year integer                                                                       src/test/java/dev/autogen/scenarios/primary_key_with_children_extended/after/Line.java:17
--   drop foreign key invoice_lines_invoice_id_fkey on invoice_lines (invoice_id) to invoices                            src/test/java/dev/autogen/scenarios/primary_key_with_children_extended/after/Line.java:17
--   drop primary key of invoices (id)                                                                                   src/test/java/dev/autogen/scenarios/primary_key_with_children_extended/after/Invoice.java:12
--   add primary key of invoices (id, year)                                                                              src/test/java/dev/autogen/scenarios/primary_key_with_children_extended/after/Invoice.java:11
--   add foreign key invoice_lines_invoice_id_invoice_year_fkey on invoice_lines (invoice_id, invoice_year) to invoices  src/test/java/dev/autogen/scenarios/primary_key_with_children_extended/after/Line.java:11
-- hazards
--   AG408 duplicates: rows of invoices may have duplicate values when invoices_pkey is dropped
--   AG328 no index: every delete from invoices reads all of invoice_lines for invoice_lines_invoice_id_invoice_year_fkey
--   AG302 downgrade: duplicates: invoices_pkey fails if rows of invoices have duplicate values
--   AG305 downgrade: orphans: invoice_lines_invoice_id_fkey fails if a row of invoice_lines has a value in invoice_id that no row of invoices has

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE invoice_lines ADD COLUMN invoice_year integer;
ALTER TABLE invoice_lines DROP CONSTRAINT invoice_lines_invoice_id_fkey;
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY invoices_pkey_new ON invoices (id, year);
-- autogen:step expand
ALTER TABLE invoices DROP CONSTRAINT invoices_pkey;
ALTER TABLE invoices ADD CONSTRAINT invoices_pkey PRIMARY KEY USING INDEX invoices_pkey_new;
-- autogen:step expand
ALTER TABLE invoice_lines ADD CONSTRAINT invoice_lines_invoice_id_invoice_year_fkey FOREIGN KEY (invoice_id, invoice_year) REFERENCES invoices (id, year) NOT VALID;
-- autogen:step expand
ALTER TABLE invoice_lines VALIDATE CONSTRAINT invoice_lines_invoice_id_invoice_year_fkey;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE invoice_lines DROP CONSTRAINT invoice_lines_invoice_id_invoice_year_fkey;
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY invoices_pkey_new ON invoices (id);
-- autogen:step expand
ALTER TABLE invoices DROP CONSTRAINT invoices_pkey;
ALTER TABLE invoices ADD CONSTRAINT invoices_pkey PRIMARY KEY USING INDEX invoices_pkey_new;
-- autogen:step expand
ALTER TABLE invoice_lines ADD CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) NOT VALID;
-- autogen:step expand
ALTER TABLE invoice_lines VALIDATE CONSTRAINT invoice_lines_invoice_id_fkey;

-- autogen:step contract
ALTER TABLE invoice_lines DROP COLUMN invoice_year;  -- loses the values of invoice_lines.invoice_year
