package dev.autogen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds the data that statements delete, in whatever form they are written. */
@Tag("server")
class MeasuredLossTest {
  private static final ScratchDatabase START = PostgresServer.newDatabase();

  @BeforeAll
  static void create() throws SQLException {
    try (Connection connection = START.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE SCHEMA other;
          CREATE TYPE mood AS ENUM ('sad');
          CREATE TABLE a (id int PRIMARY KEY, note text, "So" mood, at timestamp, n numeric(10, 4));
          CREATE TABLE other.b (id int PRIMARY KEY);
          CREATE TABLE c (id int PRIMARY KEY);
          CREATE FUNCTION sweep() RETURNS void LANGUAGE plpgsql AS 'BEGIN DELETE FROM c; END'""");
    }
  }

  @AfterAll
  static void close() {
    START.close();
  }

  private static List<String> lost(String downgrade) {
    Migration migration =
        new MigrationFolder(Path.of("migrations"))
            .parse(
                "1_x.sql",
                "-- x\n--\n-- revision  1\n-- revises   base\n\n-- autogen:upgrade\nSELECT 1;\n\n-- autogen:downgrade\n"
                    + downgrade
                    + ";\n");
    MeasuredLoss.Found found = MeasuredLoss.of(List.of(migration), PostgresServer.get(), START);
    assertThat(found.stopped()).isEmpty();
    return found.losses().stream()
        .map(
            loss ->
                loss.table()
                    + loss.column().map(column -> "." + column).orElse("")
                    + loss.part().map(part -> ": " + part).orElse(""))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          ALTER TABLE a DROP note | a.note
          ALTER TABLE ONLY public . a DROP COLUMN IF EXISTS note, DROP id | a.id, a.note
          DROP TABLE other.b, c | c, other.b
          DROP TABLE /* ; */ IF EXISTS "a" CASCADE | a
          DROP SCHEMA other CASCADE | other.b
          DROP TYPE mood CASCADE | a.So
          DO $$ BEGIN EXECUTE 'DROP ' || 'TABLE c'; END $$ | c
          SELECT sweep() | c
          WITH gone AS (DELETE FROM c RETURNING id) SELECT count(*) FROM gone | c
          TRUNCATE c | c
          DELETE FROM c WHERE id > 0 | c
          ALTER TABLE a RENAME note TO n2; ALTER TABLE a DROP n2 | a.note
          ALTER TABLE a RENAME TO z; DROP TABLE z | a
          ALTER TABLE a ALTER at TYPE date | a.at: the time of day
          ALTER TABLE a ALTER n TYPE numeric(10, 2) | a.n: all but 2 digits after the decimal point
          ALTER TABLE a ADD at_new date; UPDATE a SET at_new = at; ALTER TABLE a RENAME at TO at_old; ALTER TABLE a RENAME at_new TO at; ALTER TABLE a DROP at_old | a.at: the time of day
          """)
  void isSeen(String downgrade, String lost) {
    assertThat(String.join(", ", lost(downgrade))).isEqualTo(lost);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE d (id int); DROP TABLE d",
        "ALTER TABLE a ADD d int; ALTER TABLE a DROP d",
        "ALTER TABLE a ALTER id TYPE bigint",
        "ALTER TABLE a ALTER n TYPE numeric(12, 4)",
        "ALTER TABLE a ADD note_new varchar(9); UPDATE a SET note_new = note; ALTER TABLE a RENAME note TO note_old;"
            + " ALTER TABLE a RENAME note_new TO note; ALTER TABLE a DROP note_old",
        "CREATE INDEX ON a (note); COMMENT ON TABLE a IS 'DROP TABLE a'"
      })
  void isNotSeenWhereNothingIsLost(String downgrade) {
    assertThat(lost(downgrade)).isEmpty();
  }
}
