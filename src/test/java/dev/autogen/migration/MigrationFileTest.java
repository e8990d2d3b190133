package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.autogen.UsageException;
import dev.autogen.schema.Stage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationFileTest {
  private static final String ADD_STATUS =
      """
      -- add status
      --
      -- revision  20261120101500
      -- revises   20261119093012, 20261118000000
      -- created   2026-11-20 10:15:00 UTC
      --
      -- changes
      --   add column users.status

      -- autogen:upgrade

      -- autogen:step expand
      ALTER TABLE users ADD COLUMN status varchar(20);
      ALTER TABLE users ALTER COLUMN status SET DEFAULT 'a;b';

      -- autogen:step backfill batch=5000 table="Users"
      UPDATE users SET status = 'a' WHERE status IS NULL;

      -- autogen:step contract transaction=none
      CREATE INDEX CONCURRENTLY i ON users (status);  -- takes its time

      -- autogen:downgrade

      ALTER TABLE users DROP COLUMN status;  -- loses the values of users.status
      """;

  @Test
  void readsTheHeader() {
    Migration migration = parse(ADD_STATUS);

    assertThat(migration.message()).isEqualTo("add status");
    assertThat(migration.revision()).isEqualTo("20261120101500");
    assertThat(migration.parents()).containsExactly("20261119093012", "20261118000000");
    assertThat(parse(ADD_STATUS.replaceAll("revises .*", "revises   base")).parents()).isEmpty();
  }

  @Test
  void readsStepsAndTheirStatements() {
    Migration migration = parse(ADD_STATUS);

    assertThat(migration.upgrade().steps())
        .extracting(step -> step.stage().orElseThrow())
        .containsExactly(Stage.EXPAND, Stage.BACKFILL, Stage.CONTRACT);
    assertThat(migration.upgrade().statements())
        .containsExactly(
            new SqlStatement("ALTER TABLE users ADD COLUMN status varchar(20)", 13),
            new SqlStatement("ALTER TABLE users ALTER COLUMN status SET DEFAULT 'a;b'", 14),
            new SqlStatement("UPDATE users SET status = 'a' WHERE status IS NULL", 17),
            new SqlStatement("CREATE INDEX CONCURRENTLY i ON users (status)", 20));
    MigrationStep backfill = migration.upgrade().steps().get(1);
    assertThat(backfill.batchSize()).hasValue(5000);
    assertThat(backfill.table()).contains("\"Users\"");
    assertThat(backfill.transactional()).isTrue();
    assertThat(migration.upgrade().steps().get(2).transactional()).isFalse();
    assertThat(migration.downgrade().statements())
        .containsExactly(new SqlStatement("ALTER TABLE users DROP COLUMN status", 24));
  }

  @Test
  void whatIsAllowedIsNoStep() {
    Migration migration =
        parse(
            ADD_STATUS.replace(
                "UPDATE users", "-- autogen:allow AG207 a small table\nUPDATE users"));

    assertThat(migration.upgrade().steps()).hasSize(3);
    assertThat(migration.upgrade().steps().get(1).batchSize()).hasValue(5000);
  }

  @Test
  void takesASectionWithoutStepsAsOne() {
    Migration migration =
        parse("-- x\n-- revision  1\n\n-- autogen:upgrade\nSELECT 1;\nSELECT 2;\n");

    assertThat(migration.upgrade().steps())
        .singleElement()
        .satisfies(step -> assertThat(step.statements()).hasSize(2));
    assertThat(migration.downgrade().steps()).isEmpty();
    assertThat(migration.parents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -- autogen:upgrade   | -- autogen:upgrad          | f.sql:10: unknown directive "autogen:upgrad"
          -- autogen:step expand | -- autogen:step expnad   | f.sql:12: unknown word "expnad" in a step
          batch=5000           | batch=0                    | f.sql:16: unknown word "batch=0" in a step
          batch=5000           | batch=many                 | f.sql:16: unknown word "batch=many" in a step
          -- revision          | -- reversion               | f.sql:1: the header has no line "-- revision
          -- changes           | -- autogen:step contract   | f.sql:7: a step belongs below
          """)
  void tellsTheLineOfAMistake(String right, String wrong, String message) {
    String text = ADD_STATUS.replaceFirst(right, wrong);

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> parse(text))
        .withMessageStartingWith(message);
  }

  @Test
  void wantsAnUpgrade() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> parse("-- x\n-- revision  1\n"))
        .withMessage("f.sql:2: there is no line \"-- autogen:upgrade\"");
  }

  @Test
  void wantsAllSqlInASection() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> parse("-- x\n-- revision  1\nSELECT 1;\n-- autogen:upgrade\n"))
        .withMessage("f.sql:3: SQL belongs below a line \"-- autogen:upgrade\", not above it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"revision of prices", "revises the prices"})
  void aMessageMayBeginAsTheHeaderDoes(String message) {
    Migration migration = parse(ADD_STATUS.replace("add status", message));

    assertThat(migration.message()).isEqualTo(message);
    assertThat(migration.revision()).isEqualTo("20261120101500");
    assertThat(migration.parents()).hasSize(2);
  }

  @Test
  void aQuotedTableMayHaveSpaces() {
    Migration migration = parse(ADD_STATUS.replace("table=\"Users\"", "table=a.\"All \"\"Users\""));

    assertThat(migration.upgrade().steps().get(1).table()).contains("a.\"All \"\"Users\"");
  }

  @Test
  void checksumIsOverStatementsAlone() {
    String sum = parse(ADD_STATUS).checksum();

    assertThat(sum).hasSize(64);
    assertThat(parse(ADD_STATUS.replace("-- takes its time", "/* slow */")).checksum())
        .isEqualTo(sum);
    assertThat(parse(ADD_STATUS.replace("-- add status", "-- other words")).checksum())
        .isEqualTo(sum);
    assertThat(
            parse(ADD_STATUS.replace("users ADD", "users\n  -- a comment inside\n  ADD"))
                .checksum())
        .isEqualTo(sum);
    assertThat(parse(ADD_STATUS.replace("varchar(20)", "varchar(21)")).checksum())
        .isNotEqualTo(sum);
    assertThat(parse(ADD_STATUS.replace("'a;b'", "'a; b'")).checksum()).isNotEqualTo(sum);
    assertThat(parse(ADD_STATUS.replace("DROP COLUMN status", "DROP COLUMN stat")).checksum())
        .isNotEqualTo(sum);
  }

  private static Migration parse(String text) {
    return MigrationFile.parse(Path.of("f.sql"), text.lines().toList());
  }
}
