package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.QualifiedName;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people put on a table by hand survives each change of the table, or the change is refused
 * with its name before a file is written.
 */
@Tag("server")
class DependentsWorkflowTest {
  private static final int FIRST_WITH_COLUMNS_IN_PUBLICATIONS = 15;

  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String ACCOUNT =
      "@Entity @Table(name = \"account\", uniqueConstraints = @UniqueConstraint(name ="
          + " \"account_code_key\", columnNames = \"code\")) public class Account { @Id Long id;"
          + " Integer tenant; Integer amount; @Column(nullable = false) Integer code; }";

  private static final String FUNCTION =
      "CREATE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; ";

  /** An object by hand, and how to take it away. */
  private record ByHand(String name, String create, String drop) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<ByHand> OBJECTS =
      List.of(
          new ByHand(
              "policy reads on account",
              "CREATE POLICY reads ON account AS RESTRICTIVE FOR SELECT TO pg_monitor USING (amount"
                  + " > 0 OR code > 0); COMMENT ON POLICY reads ON account IS 'it''s'",
              "DROP POLICY reads ON account"),
          new ByHand(
              "trigger noted on account",
              FUNCTION.formatted("note")
                  + "CREATE TRIGGER noted AFTER UPDATE OF amount, code ON account FOR EACH ROW WHEN"
                  + " (OLD.amount IS DISTINCT FROM NEW.amount) EXECUTE FUNCTION note(); ALTER TABLE"
                  + " account ENABLE REPLICA TRIGGER noted; COMMENT ON TRIGGER noted ON account IS"
                  + " 'kept'",
              "DROP TRIGGER noted ON account; DROP FUNCTION note()"),
          new ByHand(
              "trigger late on account",
              FUNCTION.formatted("check_late")
                  + "CREATE CONSTRAINT TRIGGER late AFTER INSERT OR UPDATE OF amount, code ON"
                  + " account DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION"
                  + " check_late();"
                  + " ALTER TABLE account DISABLE TRIGGER late",
              "DROP TRIGGER late ON account; DROP FUNCTION check_late()"),
          new ByHand(
              "rule keep on account",
              "CREATE RULE keep AS ON DELETE TO account WHERE OLD.amount > 5 AND OLD.code > 5 DO"
                  + " INSTEAD NOTHING",
              "DROP RULE keep ON account"),
          new ByHand(
              "publication pub of account",
              "CREATE PUBLICATION pub FOR TABLE account (id, amount, code) WHERE (id > 3)"
                  + " WITH (publish = 'insert')",
              "DROP PUBLICATION pub"),
          new ByHand(
              "materialized view totals",
              "CREATE MATERIALIZED VIEW totals AS SELECT tenant, sum(amount) AS amount, max(code) AS"
                  + " code FROM account GROUP BY tenant; CREATE UNIQUE INDEX totals_tenant ON totals"
                  + " (tenant); GRANT SELECT ON totals TO pg_monitor; COMMENT ON MATERIALIZED VIEW"
                  + " totals IS 'sums'",
              "DROP MATERIALIZED VIEW totals"),
          new ByHand(
              "privileges on account.amount",
              "GRANT SELECT (amount), UPDATE (amount, code) ON account TO pg_monitor WITH GRANT"
                  + " OPTION",
              "REVOKE ALL (amount, code) ON account FROM pg_monitor"),
          new ByHand(
              "statistics pairs on account",
              "CREATE STATISTICS pairs (dependencies) ON tenant, amount FROM account; ALTER STATISTICS"
                  + " pairs SET STATISTICS 200; COMMENT ON STATISTICS pairs IS 'pairs'",
              "DROP STATISTICS pairs"),
          new ByHand(
              "replica identity of account",
              "ALTER TABLE account REPLICA IDENTITY USING INDEX account_code_key",
              "ALTER TABLE account REPLICA IDENTITY DEFAULT"),
          new ByHand(
              "CLUSTER mark of account",
              "ALTER TABLE account CLUSTER ON account_code_key",
              "ALTER TABLE account SET WITHOUT CLUSTER"));

  private static List<ByHand> objects() throws SQLException {
    try (Connection connection = SCRATCH.connect()) {
      boolean columnsInPublications =
          connection.getMetaData().getDatabaseMajorVersion() >= FIRST_WITH_COLUMNS_IN_PUBLICATIONS;
      return OBJECTS.stream()
          .filter(it -> columnsInPublications || !it.name.startsWith("publication"))
          .toList();
    }
  }

  @TempDir private Path folder;
  private MigrationProject project;

  @BeforeEach
  void begin() throws IOException {
    project = new MigrationProject(folder, SCRATCH);
    Entities.compile(folder, "Account", ACCOUNT);
    project.done("-m", "first", "--classpath", "classes");
    project.done("upgrade");
  }

  @AfterEach
  void end() {
    project.close();
  }

  @AfterAll
  static void throwAwayDatabase() {
    SCRATCH.close();
  }

  private List<Dependent> dependents() throws SQLException {
    try (Connection connection = project.database().connect()) {
      return UnmanagedReader.dependents(connection, Set.of(QualifiedName.PUBLIC)).stream()
          .filter(it -> it.kind() != Dependent.Kind.CONSTRAINT)
          .toList();
    }
  }

  /** One migration creates them all, in this order, and drops them in the other. */
  private void byMigration(List<ByHand> objects) throws IOException, SQLException {
    String last = project.query("SELECT max(revision) FROM autogen_history");
    String drops =
        IntStream.range(0, objects.size())
            .mapToObj(i -> objects.get(objects.size() - 1 - i).drop)
            .collect(Collectors.joining(";\n"));
    project.write(
        "29990101000000",
        "by hand",
        last,
        objects.stream().map(ByHand::create).collect(Collectors.joining(";\n")),
        drops);
    project.done("upgrade");
  }

  private void change() throws IOException {
    Entities.compile(
        folder,
        "Account",
        ACCOUNT.replace("Integer amount", "Long amount").replace("Integer code", "Long code"));
  }

  /** With a database its empty table changes in place; without one it may be in use. */
  private Command revision(boolean small) {
    return small
        ? project.run("-m", "change", "--classpath", "classes")
        : Command.run(
            folder,
            Map.of("AUTOGEN_SCRATCH", SCRATCH.url()),
            "-m",
            "change",
            "--classpath",
            "classes");
  }

  /** All at once, because they may also be in each other's way. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatMigrationsCreatedIsCreatedAgain(boolean small) throws IOException, SQLException {
    List<ByHand> objects = objects();
    byMigration(objects);
    List<Dependent> before = dependents();
    assertThat(before)
        .extracting(Dependent::toString)
        .containsAll(objects.stream().map(object -> "the " + object.name).toList());
    change();

    Command revision = revision(small);
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    assertThat(revision.err()).contains("proven");
    project.done("upgrade");
    assertThat(names(dependents())).isEqualTo(names(before));
    assertThat(dependents()).extracting(Dependent::reads).isEqualTo(reads(before));
    project.done("downgrade", "-1");
    assertThat(statements(dependents())).isEqualTo(statements(before));
    project.done("upgrade");
    project.execute("UPDATE account SET tenant = 1");
    assertThat(project.run("check", "--classpath", "classes").exitCode()).isZero();
  }

  private static List<String> names(List<Dependent> dependents) {
    return dependents.stream().map(Dependent::toString).toList();
  }

  private static List<String> statements(List<Dependent> dependents) {
    return dependents.stream().flatMap(it -> it.create().stream()).toList();
  }

  private static List<?> reads(List<Dependent> dependents) {
    return dependents.stream().map(Dependent::reads).toList();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void whatOnlyTheDatabaseHasIsNeverLost(ByHand object) throws IOException, SQLException {
    project.execute(object.create);
    List<Dependent> before = dependents();
    change();

    Command revision = revision(true);
    if (revision.exitCode() == 3) {
      assertThat(revision.err())
          .contains("the " + object.name + " was not created by a migration, and reads account.");
      return;
    }
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    project.done("upgrade");
    assertThat(names(dependents())).isEqualTo(names(before));
    project.done("downgrade", "-1");
    assertThat(statements(dependents())).isEqualTo(statements(before));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"policy", "trigger noted", "rule", "publication", "materialized", "statistics"})
  void aDroppedColumnThatSomethingReadsIsRefused(String kind) throws IOException, SQLException {
    ByHand object =
        OBJECTS.stream().filter(it -> it.name.startsWith(kind)).findFirst().orElseThrow();
    assumeTrue(objects().contains(object), "PostgreSQL 14 has no columns in publications");
    byMigration(List.of(object));
    Entities.compile(folder, "Account", ACCOUNT.replace("Integer amount;", ""));

    for (boolean small : new boolean[] {true, false}) {
      Command revision = revision(small);
      assertThat(revision.exitCode()).as(revision.out() + revision.err()).isEqualTo(3);
      assertThat(revision.err())
          .contains("the " + object.name + " depends on account.amount, which is dropped");
    }
  }
}
