package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.run.DataLoss;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
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
      DROP TABLE filled;
      DROP TABLE IF EXISTS empty;
      ALTER TABLE ONLY /* no COLUMN */ t * DROP "d, e", ALTER größe$ TYPE text, DROP IF EXISTS größe$;
      DROP TABLE IF EXISTS empty, "Filled, too" -- DROP TABLE none;
        CASCADE;
      COMMENT ON TABLE t IS 'DROP TABLE filled';
      """;

  @AfterAll
  static void throwAwayDatabases() {
    DatabasePool.close();
  }

  @Test
  void whatHoldsSomethingNowIsLost() {
    Migration migration =
        new MigrationFolder(Path.of("migrations")).parse("20260102030405_change.sql", MIGRATION);
    try (ScenarioDatabase database =
        ScenarioDatabase.with(
            "CREATE TABLE t (a integer, \"B\" integer, c integer, \"d, e\" integer, größe$ integer);"
                + " CREATE TABLE \"Filled, too\" AS SELECT 1; CREATE TABLE filled AS SELECT 1;"
                + " CREATE TABLE empty (); INSERT INTO t VALUES (1, 2, NULL, 4, 5)")) {
      assertThat(DataLoss.ofReverting(List.of(migration), Set.of(), database.connection()))
          .containsExactly(
              "what t.\"B\" holds  (20260102030405_change.sql:14)",
              "the rows of filled  (20260102030405_change.sql:15)",
              "what t.\"d, e\" holds  (20260102030405_change.sql:17)",
              "what t.\"größe$\" holds  (20260102030405_change.sql:17)",
              "the rows of \"Filled, too\"  (20260102030405_change.sql:18)");
    }
  }
}
