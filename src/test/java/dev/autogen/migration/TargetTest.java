package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.autogen.UsageException;
import dev.autogen.migration.Target.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  /** A line that forks and meets again: 10 - 20 - (31 | 32) - 40. */
  private static final MigrationGraph GRAPH =
      new MigrationGraph(
          List.of(
              Migrations.of("10", "create users"),
              Migrations.of("20", "Add phone", "10"),
              Migrations.of("31", "add phone index", "20"),
              Migrations.of("32", "drop fax", "20"),
              Migrations.of("40", "both again", "31", "32")));

  @ParameterizedTest
  @CsvSource({
    "base,BASE,0",
    "head,HEAD,0",
    "heads,HEADS,0",
    "+2,FORWARD,2",
    "-13,BACK,13",
    "2026,NAMED,0"
  })
  void readsAWord(String word, Kind kind, int count) {
    Target target = Target.parse(word);

    assertThat(target.kind()).isEqualTo(kind);
    assertThat(target.count()).isEqualTo(count);
    assertThat(target).hasToString(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+0", "-", "+x", "-1x", "+9999999999"})
  void refusesWhatIsNoNumber(String word) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Target.parse(word))
        .withMessageContaining("\"" + word + "\" is not a number");
  }

  @ParameterizedTest
  @CsvSource({
    "10,10",
    "1,10",
    "4,40",
    "create,10",
    "create users,10",
    "add phone,20",
    "ADD-PHONE,20",
    "add_phone_i,31",
    "migrations/32_drop_fax.sql,32",
    "32_drop_fax,32",
    "head,40"
  })
  void namesAMigration(String word, String revision) {
    assertThat(Target.parse(word).migration(GRAPH).revision()).isEqualTo(revision);
  }

  @Test
  void aRevisionThatBeginsAnotherIsStillItself() {
    MigrationGraph graph =
        new MigrationGraph(List.of(Migrations.of("1", "a"), Migrations.of("10", "b", "1")));

    assertThat(Target.parse("1").migration(graph).revision()).isEqualTo("1");
  }

  @Test
  void tellsTheCandidates() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Target.parse("3").migration(GRAPH))
        .withMessage(
            "\"3\" matches several migrations: 31 (add phone index), 32 (drop fax). Write a longer name");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Target.parse("fax").migration(GRAPH))
        .withMessageContaining("there is no migration \"fax\"; similar: 32 (drop fax).");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Target.parse("zip").migration(GRAPH))
        .withMessageContaining("\"zip\"; the newest are 10 (create users), 20 (Add phone)");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Target.parse("zip").migration(new MigrationGraph(List.of())))
        .withMessageContaining("the folder has no migrations");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Target.parse("+1").migration(GRAPH))
        .withMessageContaining("is relative to the revision of a database");
  }

  @ParameterizedTest
  @CsvSource({
    "20..40,20 31 32 40",
    "31..40,31 32 40",
    "..20,10 20",
    "base..,10 20 31 32 40",
    "32..32,32",
    "20..31,20 31"
  })
  void aRangeOfFilesHasBothEnds(String range, String revisions) {
    assertThat(MigrationRange.parse(range).between(GRAPH))
        .extracting(Migration::revision)
        .containsExactly(revisions.split(" "));
  }

  @Test
  void aWayLeadsFromOneStateToTheOther() {
    assertThat(MigrationRange.parse("20..head").upgrade(GRAPH))
        .extracting(Migration::revision)
        .containsExactly("31", "32", "40");
    assertThat(MigrationRange.parse("40..10").downgrade(GRAPH))
        .extracting(Migration::revision)
        .containsExactly("40", "32", "31", "20");
    assertThat(MigrationRange.parse("20..20").upgrade(GRAPH)).isEmpty();
  }

  @Test
  void refusesAWayThatIsNone() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> MigrationRange.parse("31..32").upgrade(GRAPH))
        .withMessage("there is no path 31..32: 32 does not follow from 31.");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> MigrationRange.parse("10..40").downgrade(GRAPH))
        .withMessage("there is no path 10..40: 10 does not follow from 20.");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> MigrationRange.parse("32..31").between(GRAPH))
        .withMessage("there is no path 32..31: 31 does not follow from 32.");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> MigrationRange.parse("10"))
        .withMessageContaining("write A..B");
  }
}
