package dev.autogen.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import dev.autogen.migration.Format;
import dev.autogen.migration.SqlFile;
import dev.autogen.safety.SafetyRules;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.QualifiedName;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.Golden;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests every rule on its own file: it fires at the statements below {@code -- fires}, and nowhere
 * else. Other findings are in the golden files.
 */
@Execution(ExecutionMode.CONCURRENT)
class LinterTest {
  private static final Path CASES = Path.of("src", "test", "resources", "lint");
  private static final Path SCENARIOS =
      Path.of("src", "test", "java", "dev", "autogen", "scenarios");

  private static final ScratchDatabase BASE = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @BeforeAll
  static void createBase() throws IOException, SQLException {
    try (Connection connection = BASE.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(Files.readString(CASES.resolve("base.sql")));
    }
  }

  @AfterAll
  static void close() {
    BASE.close();
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".sql") && !file.endsWith("base.sql"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatAFileDoes(Path file) throws IOException, SQLException {
    List<Finding> findings = lint(file, TableSizes.UNKNOWN);

    String name = file.getFileName().toString();
    if (name.startsWith("AG")) {
      assertThat(findings)
          .filteredOn(finding -> name.startsWith(finding.hazard().code()))
          .extracting(Finding::line)
          .containsExactlyElementsOf(marked(file))
          .isNotEmpty();
    }
    String text = findings.stream().map(LinterTest::line).collect(Collectors.joining());
    Path golden = file.resolveSibling(name.replace(".sql", ".txt"));
    Golden.forServer(golden, PostgresServer.majorVersion(), text).verify(text);
  }

  /** The lines below those that say so. */
  private static List<Integer> marked(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return IntStream.range(0, lines.size())
        .filter(line -> lines.get(line).equals("-- fires"))
        .mapToObj(line -> line + 2)
        .toList();
  }

  private static String line(Finding finding) {
    return "%d: %s %s%s: %s\n"
        .formatted(
            finding.line(),
            finding.hazard().code(),
            finding.hazard().severity(),
            finding.downgrade() ? " of the downgrade" : "",
            finding.hazard().message());
  }

  @Test
  void everyRuleIsTried() throws IOException {
    List<String> names = cases().stream().map(file -> file.getFileName().toString()).toList();
    String plans = plans();

    assertThat(SafetyRules.codes())
        .allSatisfy(
            code ->
                assertThat(names.contains(code + ".sql") || plans.contains("  " + code + " "))
                    .as("%s fires in a file or a scenario", code)
                    .isTrue());
  }

  private static String plans() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      StringBuilder plans = new StringBuilder();
      for (Path file : files.filter(it -> it.endsWith("plan.txt")).toList()) {
        plans.append(Files.readString(file));
      }
      return plans.toString();
    }
  }

  @Test
  void everyRuleHasAPage() {
    assertThat(SafetyRules.codes())
        .isSorted()
        .doesNotHaveDuplicates()
        .allSatisfy(
            code ->
                assertThat(SafetyRules.page(code))
                    .hasValueSatisfying(
                        page -> {
                          assertThat(page.text()).startsWith("# " + code + " " + page.title());
                          assertThat(page.advice()).endsWith(".");
                        }));
  }

  @Test
  void aTableThatIsKnownToBeSmallIsWorthANote() throws SQLException {
    Path file = CASES.resolve("AG312.sql");

    assertThat(lint(file, sizes(500, 80_000)))
        .extracting(LinterTest::line)
        .contains(
            "15: AG312 note: index build: writes to users wait until users_status_idx is built (about 500 rows, 1 MB: less than a second)\n");
    assertThat(lint(file, sizes(90_000_000, 12_000_000_000L)))
        .extracting(LinterTest::line)
        .contains(
            "15: AG312 error: index build: writes to users wait until users_status_idx is built (about 90,000,000 rows, 12,000 MB: minutes)\n");
  }

  private static TableSizes sizes(long rows, long bytes) {
    return new TableSizes() {
      @Override
      public OptionalLong rows(QualifiedName table) {
        return OptionalLong.of(rows);
      }

      @Override
      public OptionalLong bytes(QualifiedName table) {
        return OptionalLong.of(bytes);
      }
    };
  }

  @Test
  void whatIsAllowedNeedsAReasonAndARuleAndAStatement() throws IOException {
    assertMisused(
        "-- autogen:allow AG102\nDROP TABLE tickets;", ":1: a rule and a reason are missing");
    assertMisused(
        "SELECT 1;\n-- autogen:allow AG999 why not\nSELECT 2;", ":2: there is no rule AG999");
    assertMisused("SELECT 1;\n-- autogen:allow AG102 why not\n", ":2: no statement follows");
  }

  private void assertMisused(String sql, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("V1__x.sql"), sql);
    assertThatThrownBy(() -> lint(file, TableSizes.UNKNOWN))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(file + message);
  }

  private static List<Finding> lint(Path file, TableSizes sizes) throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase(BASE)) {
      return new Linter(PostgresServer.get(), sizes)
          .lint(SqlFile.read(file, Format.own()), database)
          .findings();
    }
  }
}
