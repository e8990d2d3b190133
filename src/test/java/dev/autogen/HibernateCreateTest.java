package dev.autogen;

import dev.autogen.hibernate.HibernateItself;
import dev.autogen.testing.Golden;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * Hibernate's own {@code create} and autogen lead to the same database, except for what {@code
 * hibernate-create.txt} lists: statements that fail, and the differences that they cause.
 */
class HibernateCreateTest {
  private static final Path EXPECTED =
      Scenario.SOURCES.resolve(Path.of("dev", "autogen", "versions", "hibernate-create.txt"));

  private static final Sample SAMPLE = Sample.of("create", 4);

  @Test
  void hibernateMakesTheSameButForWhatIsKnown() {
    Map<String, List<String>> found =
        SAMPLE
            .of(Scenario.all().parallelStream())
            .collect(
                ConcurrentHashMap::new,
                (all, scenario) -> all.put(scenario.name(), differences(scenario)),
                Map::putAll);
    StringBuilder text = new StringBuilder();
    new TreeMap<>(found)
        .forEach(
            (scenario, lines) -> {
              if (!lines.isEmpty()) {
                text.append(scenario).append('\n');
                lines.forEach(line -> text.append("  ").append(line).append('\n'));
              }
            });
    new Golden(EXPECTED).verify(text.toString(), name -> SAMPLE.has(Scenario.named(name)));
  }

  private static List<String> differences(Scenario scenario) {
    List<String> lines = new ArrayList<>();
    try (ScenarioDatabase database = ScenarioDatabase.empty();
        Statement statement = database.connection().createStatement()) {
      for (String sql : HibernateItself.createScript(scenario, PostgresServer.majorVersion())) {
        try {
          statement.execute(sql);
        } catch (SQLException e) {
          lines.add("fails: " + sql.strip().replaceAll("\\R", " "));
        }
      }
      lines.addAll(ScenarioMigration.remaining(scenario, database));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }
}
