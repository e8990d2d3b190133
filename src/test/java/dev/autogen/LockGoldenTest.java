package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.measure.StatementLocks;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.SqlFile;
import dev.autogen.migration.SqlStatement;
import dev.autogen.proof.MigrationLocks;
import dev.autogen.testing.Golden;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Scenario;
import dev.autogen.testing.StatementForm;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every form of statement that autogen writes locks, writes anew and reads, as the server does
 * it: measured in as few scenarios as hold all forms. Versions do not differ (12 to 18), so each is
 * held to the same file; what is new in one has a file of that version.
 */
@Execution(ExecutionMode.CONCURRENT)
class LockGoldenTest {
  private static final int OLDEST = 14;
  private static final Path GOLDENS = Path.of("src", "test", "resources", "locks");

  static IntStream versions() {
    return IntStream.rangeClosed(OLDEST, PostgresServer.majorVersion())
        .filter(version -> !scenariosOf(version).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyFormLocksWhatItDid(int version) throws SQLException {
    Map<String, Set<String>> effects = new TreeMap<>();
    for (Map.Entry<Scenario, Migration> chosen : chosen(scenariosOf(version)).entrySet()) {
      try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(chosen.getKey())) {
        for (MigrationLocks.Line line : MigrationLocks.of(chosen.getValue(), database.database())) {
          StatementForm form = StatementForm.of(line.statement().sql());
          if (line.failure().isPresent()) {
            // What a query before it has set for the transaction only.
            assertThat(form.text()).as("%s %s", chosen.getKey(), line).startsWith("SELECT");
          } else {
            effects
                .computeIfAbsent(form.text(), it -> new TreeSet<>())
                .add(effect(line.locks(), form));
          }
        }
      }
    }
    new Golden(GOLDENS.resolve("postgres" + version + ".txt")).verify(text(effects));
  }

  private static String text(Map<String, Set<String>> effects) {
    StringBuilder text = new StringBuilder();
    effects.forEach(
        (form, found) -> {
          text.append(form).append('\n');
          found.forEach(effect -> text.append("    ").append(effect).append('\n'));
        });
    return text.toString();
  }

  private static String effect(StatementLocks locks, StatementForm form) {
    String effect =
        locks.traces().stream()
            .map(trace -> form.placeholder(trace.name().toString()) + " " + trace.effect())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return effect.isEmpty() ? "nothing" : effect;
  }

  /** The scenarios that came with this version. */
  private static List<Scenario> scenariosOf(int version) {
    return ScenarioTest.changes()
        .filter(scenario -> scenario.blanks().isEmpty())
        .filter(scenario -> scenario.isFor(version))
        .filter(scenario -> version == OLDEST || !scenario.isFor(version - 1))
        .toList();
  }

  /** A small number of scenarios that hold every form, found greedily. */
  private static Map<Scenario, Migration> chosen(List<Scenario> scenarios) {
    Map<Scenario, Set<String>> forms = new LinkedHashMap<>();
    scenarios.forEach(scenario -> forms.put(scenario, forms(migration(scenario))));
    Set<String> open = new HashSet<>();
    forms.values().forEach(open::addAll);
    Map<Scenario, Migration> chosen = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      Scenario best =
          forms.entrySet().stream()
              .max(Comparator.comparing(entry -> newForms(entry.getValue(), open)))
              .orElseThrow()
              .getKey();
      Migration migration = migration(best);
      chosen.put(best, migration);
      open.removeAll(forms(migration));
    }
    return chosen;
  }

  private static Migration migration(Scenario scenario) {
    return SqlFile.read(scenario.folder().resolve("migration.sql"), Format.own())
        .migration()
        .orElseThrow();
  }

  private static long newForms(Set<String> forms, Set<String> open) {
    return forms.stream().filter(open::contains).count();
  }

  private static Set<String> forms(Migration migration) {
    return Stream.of(migration.upgrade(), migration.downgrade())
        .flatMap(MigrationSection::statements)
        .map(SqlStatement::sql)
        .map(sql -> StatementForm.of(sql).text())
        .collect(Collectors.toSet());
  }
}
