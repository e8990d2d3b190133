-- The settings that deparsed text depends on, for this transaction only, so that the text is always the same.
-- Objects of pg_catalog and public are not qualified; pg_temp comes last, so that a temporary table hides nothing.
SELECT set_config('search_path', 'pg_catalog, public, pg_temp', true),
       set_config('TimeZone', 'UTC', true),
       set_config('DateStyle', 'ISO, MDY', true),
       set_config('IntervalStyle', 'postgres', true),
       set_config('extra_float_digits', '1', true),
       set_config('bytea_output', 'hex', true),
       set_config('quote_all_identifiers', 'off', true)
