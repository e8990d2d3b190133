package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.NameMatching;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.normalize.Normalization;
import dev.autogen.normalize.SeedRows;
import dev.autogen.operation.Operation;
import dev.autogen.run.ServerMessage;
import dev.autogen.schema.Model;
import dev.autogen.schema.Schema;
import dev.autogen.testing.Golden;
import dev.autogen.testing.HibernateVersion;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reader runs with the user's version of Hibernate. The differences of an older or newer
 * version for the same entities are in a golden file for each version: {@code hibernate-6.6.txt}
 * and so on.
 */
@Execution(ExecutionMode.CONCURRENT)
class HibernateVersionsTest {
  private static final Path EXPECTED =
      Scenario.SOURCES.resolve(Path.of("dev", "autogen", "versions"));

  /** In the build each version reads a part, another one than the others do. */
  private static final Sample SAMPLE = Sample.of("hibernate", 5);

  static Stream<HibernateVersion> versions() {
    return HibernateVersion.all().stream();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void entitiesMeanTheSameButForWhatIsKnown(HibernateVersion version) throws IOException {
    Sample sample = SAMPLE.forPart(version.number());
    StringBuilder differences = new StringBuilder();
    try (URLClassLoader loader = version.open()) {
      for (Scenario scenario : sample.of(Scenario.all().stream()).toList()) {
        Model other = version.after(scenario, loader);
        assertThat(other.hibernateVersion()).startsWith(version.number() + ".");
        Schema ours = scenario.after().schema();
        List<String> lines = new ArrayList<>(differences(other, ours));
        other.warnings().stream()
            .filter(warning -> !scenario.after().warnings().contains(warning))
            .forEach(warning -> lines.add("warning: " + warning));
        if (!other.numbering().equals(scenario.after().numbering())) {
          lines.add("numbers " + other.numbering().columns());
        }
        if (!lines.isEmpty()) {
          differences.append(scenario).append('\n');
          lines.forEach(line -> differences.append("  ").append(line).append('\n'));
          unmade(other)
              .ifPresent(reason -> differences.append("  fails: ").append(reason).append('\n'));
        }
      }
    }
    new Golden(EXPECTED.resolve("hibernate-" + version.number() + ".txt"))
        .verify(differences.toString(), name -> sample.has(Scenario.named(name)));
  }

  /** What the upgrade of Hibernate to the version of the build would change. */
  private static List<String> differences(Model other, Schema ours) {
    return SchemaDiff.between(other.schema(), ours).stream().map(Operation::summary).toList();
  }

  /**
   * The database gets what the entities mean to that version, and a second look finds nothing.
   *
   * @return why the server does not take it
   */
  private static Optional<String> unmade(Model model) {
    try (ScenarioDatabase database = ScenarioDatabase.with(model.schema())) {
      Schema reached =
          SeedRows.added(database.connection(), database.read(), model.schema().seedRows());
      Schema settled = Normalization.normalize(database.connection(), model.schema(), reached);
      Schema named = NameMatching.apply(settled, model.freedom().names(), reached);
      assertThat(SchemaDiff.between(reached, named).stream().map(Operation::summary)).isEmpty();
      return Optional.empty();
    } catch (IllegalStateException e) {
      return e.getCause() instanceof SQLException failure
          ? ServerMessage.of(failure).lines().findFirst()
          : String.valueOf(e.getMessage()).lines().findFirst();
    }
  }
}
