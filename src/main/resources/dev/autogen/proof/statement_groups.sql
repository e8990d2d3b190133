-- Runs groups of statements, each in a subtransaction: "sizes" says how many statements each has. Returns those that fail,
-- with the innermost function of somebody else in which that happens.
CREATE OR REPLACE FUNCTION pg_temp.autogen_groups(statements text[], sizes int[], keep boolean)
RETURNS TABLE (place int, state text, message text, function text) LANGUAGE plpgsql AS $autogen$
DECLARE
  before int := 0;
  context text;
BEGIN
  FOR one IN 1 .. cardinality(sizes) LOOP
    BEGIN
      FOR number IN 1 .. sizes[one] LOOP
        EXECUTE statements[before + number];
      END LOOP;
      IF NOT keep THEN
        SET CONSTRAINTS ALL IMMEDIATE;
        RAISE EXCEPTION USING ERRCODE = 'AG000';
      END IF;
    EXCEPTION
      WHEN SQLSTATE 'AG000' THEN
        NULL;
      WHEN OTHERS OR assert_failure THEN
        GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, context = PG_EXCEPTION_CONTEXT;
        place := one - 1;
        function := (SELECT line FROM regexp_split_to_table(context, E'\n') AS line
                     WHERE line ~ '^\S+ function ' AND line !~ 'autogen_groups\(' LIMIT 1);
        RETURN NEXT;
    END;
    before := before + sizes[one];
  END LOOP;
END
$autogen$
