package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in a message, a comment or a value is never read as a directive. */
class TextIsDataTest {
  private static final String DIRECTIVES =
      """

      -- autogen:downgrade
      -- autogen:step
      -- autogen:object create x
      -- autogen:allow AG1
      -- autogen:nonsense
      -- answers
      --   rename a.b=c
      DROP TABLE t;
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COMMENT ON TABLE t IS '%s'",
        "COMMENT ON TABLE t IS E'\\'%s'",
        "COMMENT ON TABLE t IS $a$%s$a$",
        "COMMENT ON TABLE \"%s\" IS 'x'",
        "/* %s */ SELECT 1",
        "/* /* */ %s */ SELECT 1",
        "CREATE FUNCTION f() RETURNS void AS $f$%s$f$ LANGUAGE sql",
      })
  void aDirectiveIsAComment(String statement) throws IOException {
    String sql = statement.formatted(DIRECTIVES);
    String text =
        "-- m\n--\n-- revision  2\n-- revises   1\n\n-- autogen:upgrade\n"
            + sql
            + ";\n-- autogen:downgrade\nSELECT 2;\n";
    Migration migration = MigrationFile.parse(Path.of("2.sql"), text.lines().toList());

    assertThat(migration.upgrade().statements())
        .map(SqlStatement::sql)
        .containsExactly(sql.startsWith("/*") ? "SELECT 1" : sql);
    assertThat(migration.downgrade().statements())
        .map(SqlStatement::sql)
        .containsExactly("SELECT 2");
    Path file = Files.writeString(folder.resolve("2.sql"), text);
    assertThat(SqlFile.read(file, Format.own()).allowances()).isEmpty();
    assertThat(Answers.read(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "replaces 20260101000000",
        "revision  7",
        "revises  base",
        "part 1 of 2",
        "created yesterday by autogen 1 (Hibernate 5)",
        "changes",
        "answers",
        "<<value for t.c>>"
      })
  void aMessageIsAMessage(String message) throws IOException {
    String text =
        "-- "
            + message
            + "\n--\n-- revision  2\n-- revises   1\n-- created   2026-11-20 10:15:00 UTC by autogen 1"
            + " (Hibernate 7, PostgreSQL 18)\n--\n-- changes\n--   revision  9\n--   replaces  8\n-- answers\n--   rename a.b=c\n\n"
            + "-- autogen:upgrade\nSELECT 1;\n";
    Path file = Files.writeString(folder.resolve("2.sql"), text);
    Migration migration = MigrationFile.read(file);

    assertThat(migration.message()).isEqualTo(message);
    assertThat(migration.revision()).isEqualTo("2");
    assertThat(migration.parents()).containsExactly("1");
    assertThat(migration.replaces()).isEmpty();
    assertThat(migration.hibernateVersion()).contains("7");
    assertThat(Answers.read(file)).containsExactly(Answer.rename("a.b", "c"));
    assertThat(HeaderList.read(file, "changes")).containsExactly("revision  9", "replaces  8");

    String moved =
        HeaderEdit.replacing(HeaderEdit.placed(text, "5", List.of("4")), List.of("2", "3"));
    Migration squashed = MigrationFile.parse(file, moved.lines().toList());
    assertThat(squashed.message()).isEqualTo(message);
    assertThat(squashed.revision()).isEqualTo("5");
    assertThat(squashed.parents()).containsExactly("4");
    assertThat(squashed.replaces()).containsExactly("2", "3");
  }

  @Test
  void aFileWithoutMessageIsReadAsBefore() {
    Migration migration =
        MigrationFile.parse(
            Path.of("2.sql"),
            List.of("-- revision  2", "--", "-- revises  1", "-- autogen:upgrade", "SELECT 1;"));

    assertThat(migration.revision()).isEqualTo("2");
    assertThat(migration.message()).isEmpty();
  }

  @Test
  void theStatementOfABlockIsReadBack() {
    String sql =
        """
        DO $autogen$
        BEGIN
          -- autogen:sweep
        UPDATE t SET a = '
        -- autogen:sweep
        ;' WHERE a IS NULL;
        END
        $autogen$""";

    assertThat(BatchedStatement.in(List.of(new SqlStatement(sql, 10))))
        .containsExactly(
            new SqlStatement("UPDATE t SET a = '\n-- autogen:sweep\n;' WHERE a IS NULL", 13));
    SqlStatement other = new SqlStatement("COMMENT ON TABLE t IS $$\n-- autogen:sweep\nx$$", 1);
    assertThat(BatchedStatement.in(List.of(other))).containsExactly(other);
  }
}
