package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.run.DataLoss;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataLossTest {
  private static final String MIGRATION =
      """
      -- change
      --
      -- revision  20260102030405
      -- revises   base

      -- autogen:upgrade

      SELECT 1;

      -- autogen:downgrade

      ALTER TABLE t RENAME COLUMN a TO a_old;
      ALTER TABLE t DROP COLUMN a_old;
      ALTER TABLE t DROP COLUMN "B", DROP COLUMN IF EXISTS c;
      ALTER TABLE ONLY t DROP d;
      DROP TABLE filled, other;
      DROP TABLE IF EXISTS empty;
      UPDATE t SET e = 1;
      WITH gone AS (DELETE FROM third RETURNING *) SELECT * FROM gone;
      DO $$ BEGIN END $$;
      SELECT erase();
      UPDATE t SET e = 1 WHERE e IS NULL;
      UPDATE t SET e = 2 WHERE e > 100;
      UPDATE t SET n = e;
      ALTER TABLE ONLY /* no COLUMN */ t * DROP "d, e", ALTER größe$ TYPE text, DROP IF EXISTS größe$;
      DROP TABLE IF EXISTS empty, "Filled, too" -- DROP TABLE none;
        CASCADE;
      COMMENT ON TABLE t IS 'DROP TABLE filled';
      """;

  @Test
  void whatHoldsSomethingNowIsLost() {
    Migration migration =
        new MigrationFolder(Path.of("migrations")).parse("20260102030405_change.sql", MIGRATION);
    try (ScenarioDatabase database =
        ScenarioDatabase.with(
            "CREATE TABLE t (a integer, \"B\" integer, c integer, \"d, e\" integer, größe$ integer,"
                + " d integer, e integer, n integer); CREATE TABLE other AS SELECT 1;"
                + " CREATE TABLE third AS SELECT 1;"
                + " CREATE TABLE \"Filled, too\" AS SELECT 1; CREATE TABLE filled AS SELECT 1;"
                + " CREATE TABLE empty (); INSERT INTO t VALUES (1, 2, NULL, 4, 5, 6, 7)")) {
      DataLoss loss = new DataLoss(database.connection(), Set.of());
      loss.addNamed(List.of(migration));
      assertThat(loss.lines())
          .containsExactly(
              "the values of t.\"B\"  (20260102030405_change.sql:14)",
              "the values of t.d  (20260102030405_change.sql:15)",
              "the rows of filled  (20260102030405_change.sql:16)",
              "the rows of other  (20260102030405_change.sql:16)",
              "values of e in t, which are overwritten  (20260102030405_change.sql:18)",
              "the rows of third  (20260102030405_change.sql:19)",
              "cannot be checked in advance: 20260102030405_change.sql:20: DO $$ BEGIN END $$",
              "cannot be checked in advance: 20260102030405_change.sql:21: SELECT erase()",
              "the values of t.\"d, e\"  (20260102030405_change.sql:25)",
              "the values of t.\"größe$\"  (20260102030405_change.sql:25)",
              "the rows of \"Filled, too\"  (20260102030405_change.sql:26)");
    }
  }
}
