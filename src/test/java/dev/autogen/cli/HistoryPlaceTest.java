package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.LoginRole;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a history, and the privileges that it needs. */
@Tag("server")
class HistoryPlaceTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;
  private LoginRole role = new LoginRole("");
  private MigrationProject project;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @BeforeEach
  void begin() throws IOException, SQLException {
    role = LoginRole.create();
    project = new MigrationProject(folder, SCRATCH);
    project.write("1", "customers", "", "CREATE TABLE customers (id int)", "DROP TABLE customers");
    project.write("2", "orders", "1", "CREATE TABLE orders (id int)", "DROP TABLE orders");
    // As new databases are from PostgreSQL 15 on.
    project.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
  }

  @AfterEach
  void end() throws SQLException {
    project.close();
    role.close();
  }

  private void grant(String sql) throws SQLException {
    project.execute(sql.formatted(role.name()));
  }

  private Command byRole(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--url";
    all[arguments.length + 1] = role.url(project.database());
    return project.run(all);
  }

  private Command doneByRole(String... arguments) {
    Command command = byRole(arguments);
    assertThat(command.exitCode()).as(command.out() + command.err()).isZero();
    return command;
  }

  private void scriptByRole(String... arguments) throws Exception {
    Path script =
        Files.writeString(
            Files.createTempFile(folder, "script", ".sql"), project.done(arguments).out());
    new Psql(project.database()).done(script, role.url(project.database()));
  }

  private String histories() throws SQLException {
    return project.query(
        "SELECT string_agg(concat_ws('.', relnamespace::regnamespace, relname), ' ' ORDER BY"
            + " relnamespace::regnamespace::text, relname) FROM pg_class"
            + " WHERE relname IN ('autogen_history', 'customers', 'orders')");
  }

  @Test
  void aSecondApplicationHasItsOwnHistory() throws Exception {
    project.done("upgrade", "1");
    grant("CREATE SCHEMA app AUTHORIZATION %s");
    grant("GRANT ALL ON ALL TABLES IN SCHEMA public TO %s");
    grant("GRANT ALL ON SCHEMA public TO %s");
    role.with("search_path = app, public");

    String note =
        "the history in schema public is not used: this session creates its tables in app, so their"
            + " history is app.autogen_history. To use the history in public, pass --history-schema"
            + " public";
    assertThat(byRole("status").err()).contains(note);
    assertThat(byRole("status").out()).contains("pending       1  customers");
    assertThat(byRole("current").err()).contains(note);
    assertThat(byRole("upgrade", "--dry-run").err()).contains(note);
    assertThat(doneByRole("upgrade").err()).containsOnlyOnce(note);
    assertThat(histories())
        .isEqualTo(
            "app.autogen_history app.customers app.orders public.autogen_history public.customers");
    assertThat(byRole("status").err()).doesNotContain("note");
    assertThat(doneByRole("downgrade", "base").err()).doesNotContain("note");
    assertThat(histories())
        .isEqualTo("app.autogen_history public.autogen_history public.customers");
    assertThat(project.query("SELECT string_agg(revision, ' ') FROM autogen_history"))
        .isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--idempotent"})
  void aScriptHasTheSameHistory(String form) throws Exception {
    project.done("upgrade", "1");
    grant("CREATE SCHEMA app AUTHORIZATION %s");
    grant("GRANT ALL ON ALL TABLES IN SCHEMA public TO %s");
    role.with("search_path = app, public");
    String[] up = {"upgrade", "--sql", "--url", "none", form};
    scriptByRole(form.isEmpty() ? new String[] {up[0], up[1], up[2], up[3]} : up);
    assertThat(histories())
        .isEqualTo(
            "app.autogen_history app.customers app.orders public.autogen_history public.customers");
    assertThat(doneByRole("current").err()).contains("none: this is the head");
  }

  @Test
  void afterAChangeOfSearchPathTheOldHistoryIsNamed() throws Exception {
    grant("GRANT ALL ON SCHEMA public TO %s");
    doneByRole("upgrade", "1");
    grant("CREATE SCHEMA app AUTHORIZATION %s");
    role.with("search_path = app");
    Command stamped = byRole("stamp", "base");
    assertThat(stamped.err()).contains("the history in schema public is not used");
    grant("DROP TABLE app.autogen_history");
    assertThat(byRole("status", "--history-schema", "public").out())
        .contains("current       1  customers");
    assertThat(byRole("status", "--history-schema", "public").err()).doesNotContain("is not used");
  }

  /** The schema is there, so nothing needs the right to make one. */
  @Test
  void anExistingSchemaNeedsNoPrivilegeOnTheDatabase() throws Exception {
    grant("CREATE SCHEMA ops AUTHORIZATION %s");
    grant("CREATE SCHEMA tenant_a AUTHORIZATION %s");
    grant("GRANT ALL ON SCHEMA public TO %s");
    doneByRole("upgrade", "1", "--history-schema", "ops");
    doneByRole("stamp", "head", "--history-schema", "ops");
    doneByRole("stamp", "1", "--history-schema", "ops");
    Files.writeString(
        folder.resolve("migrations/1_customers.sql"),
        Files.readString(folder.resolve("migrations/1_customers.sql"))
            .replace("(id int)", "(id integer)"));
    assertThat(doneByRole("repair", "--history-schema", "ops").err())
        .contains("accepted the edited 1");
    doneByRole("upgrade", "--history-schema", "ops");
    doneByRole("downgrade", "base", "--history-schema", "ops");
    doneByRole("upgrade", "--each-schema", "tenant_%");
    assertThat(histories())
        .isEqualTo(
            "ops.autogen_history tenant_a.autogen_history tenant_a.customers tenant_a.orders");
    scriptByRole("upgrade", "--sql", "--history-schema", "ops", "--url", "none");
    scriptByRole("upgrade", "--sql", "--idempotent", "--history-schema", "ops", "--url", "none");
    doneByRole("status", "--history-schema", "ops");
    scriptByRole("downgrade", "--sql", "head..base", "--history-schema", "ops");
    assertThat(project.query("SELECT count(*) FROM ops.autogen_history")).isEqualTo("0");
  }

  /** The table is there, so nothing needs the right to make one. */
  @Test
  void anExistingHistoryNeedsNoPrivilegeOnItsSchema() throws Exception {
    project.execute("CREATE SCHEMA ops");
    project.done("stamp", "base", "--history-schema", "ops");
    grant("GRANT USAGE ON SCHEMA ops TO %1$s; GRANT ALL ON ops.autogen_history TO %1$s");
    grant("GRANT ALL ON SCHEMA public TO %s");
    scriptByRole("upgrade", "--sql", "base..1", "--history-schema", "ops", "--url", "none");
    doneByRole("upgrade", "--history-schema", "ops");
    doneByRole("downgrade", "base", "--history-schema", "ops");
  }

  @Test
  void aMissingSchemaIsCreated() throws Exception {
    grant("GRANT CREATE ON DATABASE " + project.database().name() + " TO %s");
    grant("GRANT ALL ON SCHEMA public TO %s");
    doneByRole("upgrade", "1", "--history-schema", "Some ops");
    scriptByRole("upgrade", "--sql", "1..2", "--history-schema", "Some ops", "--url", "none");
    doneByRole("status", "--history-schema", "Some ops");
  }

  private void assertRefused(Command command, String... words) {
    assertThat(command.exitCode()).as(command.out() + command.err()).isIn(3, 4);
    assertThat(command.err()).contains(words);
    assertThat(command.err().lines().filter(line -> line.startsWith("error"))).hasSize(1);
  }

  @Test
  void missingPrivilegesAreReportedWithTheGrant() throws Exception {
    String to = " TO " + role.name();
    assertRefused(
        byRole("upgrade"),
        "permission denied for schema public; the owner or a superuser has to run: GRANT USAGE, CREATE"
            + " ON SCHEMA public"
            + to);
    assertRefused(
        byRole("upgrade", "--history-schema", "ops"),
        "permission denied for database ",
        ": GRANT CREATE ON DATABASE " + project.database().name() + to);
    project.done("upgrade", "1");
    assertRefused(
        byRole("upgrade"),
        "cannot read public.autogen_history: permission denied for table autogen_history",
        "GRANT ALL ON TABLE autogen_history" + to);
    grant(
        "GRANT SELECT ON autogen_history TO %s; GRANT ALL ON SCHEMA public TO %s"
            .replace("%s", "%1$s"));
    assertRefused(
        byRole("upgrade"), "permission denied for table autogen_history", "GRANT ALL ON TABLE");
    assertRefused(
        byRole("stamp", "head"),
        "cannot change public.autogen_history: permission denied for table autogen_history",
        "GRANT ALL ON TABLE autogen_history" + to);
    grant("GRANT ALL ON autogen_history TO %s");
    assertRefused(
        byRole("downgrade", "base", "--accept-data-loss"),
        "1_customers.sql:10: must be owner of table customers in: DROP TABLE customers; only the"
            + " owner can do this: run as the owner, or GRANT the owner's role"
            + to);
    project.execute("CREATE SCHEMA closed; CREATE TABLE closed.t (id int)");
    for (String[] words :
        new String[][] {
          {"CREATE TABLE closed.u ()", "GRANT USAGE, CREATE ON SCHEMA closed" + to},
          {"INSERT INTO customers VALUES (1)", "GRANT ALL ON TABLE customers" + to},
          {"SET ROLE pg_monitor", "GRANT \"pg_monitor\"" + to},
          {"CREATE SCHEMA other", "GRANT CREATE ON DATABASE"},
          {
            "CREATE EXTENSION file_fdw",
            "a superuser has to run once: CREATE EXTENSION \"file_fdw\""
          }
        }) {
      project.write("2", "orders", "1", words[0], "SELECT 1");
      assertRefused(byRole("upgrade"), "2_orders.sql:7: ", words[1]);
    }
  }

  @Test
  void aTenantsSchemaThatTheRoleMayNotUseIsNotSkipped() throws Exception {
    project.execute("CREATE SCHEMA tenant_a");
    grant("GRANT ALL ON SCHEMA public TO %s");
    Command upgraded = byRole("upgrade", "--each-schema", "tenant_%");
    assertThat(upgraded.exitCode()).isEqualTo(4);
    assertThat(upgraded.out())
        .containsPattern(
            "tenant_a +failed +unqualified tables would be created in no schema and not in")
        .contains("GRANT USAGE, CREATE ON SCHEMA tenant_a");
    assertThat(histories()).isEqualTo("null");
  }

  /** PostgreSQL leaves such a schema out of the search path without a word. */
  @Test
  void aSchemaOfTheSearchPathThatTheRoleMayNotUseIsNamed() throws Exception {
    project.execute("CREATE SCHEMA app; REVOKE ALL ON SCHEMA public FROM PUBLIC");
    role.with("search_path = app, public");
    String note =
        "schema app, public of the search path is skipped, because the role has no USAGE on it";
    assertThat(byRole("status").err()).contains(note);
    assertRefused(
        byRole("upgrade"),
        "no schema of the search path exists on which the role has USAGE",
        "GRANT USAGE, CREATE ON a schema of it TO " + role.name());
    grant("GRANT ALL ON SCHEMA public TO %s");
    assertThat(byRole("upgrade", "1").err())
        .contains("schema app of the search path is skipped", "TO " + role.name());
    grant("GRANT ALL ON SCHEMA app TO %s");
    assertThat(byRole("status").err())
        .contains("the history in schema public is not used")
        .doesNotContain("skipped");
  }
}
