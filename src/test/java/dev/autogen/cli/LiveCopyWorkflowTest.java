package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.LoginRole;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A migration is proven on a copy of the database, too: what only the database has, and the rights
 * of its role, stop it before a file is written.
 */
@Tag("server")
class LiveCopyWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String ACCOUNT =
      "@Entity @Table(name = \"account\") public class Account { @Id Long id; Integer tenant;"
          + " Integer amount; }";

  /** A function whose text reads a column, and what calls it. */
  private enum Caller {
    TRIGGER(
        "CREATE FUNCTION reads() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.tenant :="
            + " NEW.amount - 1; RETURN NEW; END'; CREATE TRIGGER called BEFORE INSERT OR UPDATE ON"
            + " account FOR EACH ROW EXECUTE FUNCTION reads()"),
    TRIGGER_OF_ANOTHER_COLUMN(
        "CREATE FUNCTION reads() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM OLD.amount - 1;"
            + " RETURN NULL; END'; CREATE TRIGGER called AFTER UPDATE OF tenant ON account FOR EACH"
            + " ROW WHEN (OLD.tenant IS DISTINCT FROM NEW.tenant) EXECUTE FUNCTION reads()"),
    DEFERRED_TRIGGER(
        "CREATE FUNCTION reads() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM sum(amount - 1)"
            + " FROM account; RETURN NULL; END'; CREATE CONSTRAINT TRIGGER called AFTER INSERT OR"
            + " DELETE ON account DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION reads()"),
    POLICY(
        "CREATE FUNCTION reads(bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN"
            + " RETURN (SELECT count(amount - 1) FROM account WHERE id = $1) > 0; END'; ALTER TABLE"
            + " account ENABLE ROW LEVEL SECURITY; CREATE POLICY called ON account USING (reads(id))"),
    VIEW(
        "CREATE FUNCTION reads(bigint) RETURNS bigint LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT"
            + " amount - 1 FROM account WHERE id = $1); END'; CREATE VIEW called AS SELECT"
            + " reads(id) AS it FROM account"),
    // PostgreSQL 17 and later refresh with a search path of their own.
    MATERIALIZED_VIEW(
        "CREATE FUNCTION reads(bigint) RETURNS bigint LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT"
            + " amount - 1 FROM public.account WHERE id = $1); END'; CREATE MATERIALIZED VIEW called AS"
            + " SELECT reads(id) AS it FROM account"),
    DEFAULT(
        "CREATE FUNCTION reads() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT max(amount -"
            + " 1) FROM account); END'; CREATE TABLE entry (id int, code int DEFAULT reads())"),
    CHECK(
        "CREATE FUNCTION reads() RETURNS boolean LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT"
            + " count(amount - 1) FROM account) >= 0; END'; CREATE TABLE entry (id int CHECK"
            + " (reads()))"),
    APPLICATION(
        "CREATE FUNCTION reads(bigint) RETURNS bigint LANGUAGE sql AS 'SELECT (amount - 1)::bigint"
            + " FROM account WHERE id = $1'");

    private final String create;

    Caller(String create) {
      this.create = create;
    }
  }

  @TempDir private Path folder;
  private MigrationProject project;

  @BeforeEach
  void begin() throws IOException {
    project = new MigrationProject(folder, SCRATCH);
    entities(ACCOUNT);
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

  private void entities(String account) throws IOException {
    Entities.compile(folder, "Account", account);
  }

  private Command revision(String... more) {
    return project.run(
        Stream.concat(Stream.of("-m", "change", "--classpath", "classes"), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private void assertRefused(Command revision, List<String> before, String... words)
      throws IOException {
    assertThat(revision.exitCode()).as(revision.out() + revision.err()).isEqualTo(3);
    assertThat(revision.err()).contains(words);
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Caller.class)
  void aFunctionThatReadsADroppedColumnIsNamed(Caller caller) throws IOException, SQLException {
    project.execute(caller.create);
    List<String> before = files();
    entities(ACCOUNT.replace("Integer amount;", ""));

    assertRefused(revision(), before, "reads(", "autogen revision --empty");
  }

  @ParameterizedTest
  @EnumSource(Caller.class)
  void aFunctionThatReadsARenamedColumnIsNamed(Caller caller) throws IOException, SQLException {
    project.execute(caller.create);
    List<String> before = files();
    entities(ACCOUNT.replace("Integer amount", "Integer total"));

    assertRefused(revision("--rename", "account.amount=total"), before, "reads(");
  }

  @Test
  void aFunctionThatReadsAColumnOfAnotherTypeIsNamed() throws IOException, SQLException {
    project.execute(Caller.TRIGGER.create);
    List<String> before = files();
    entities(ACCOUNT.replace("Integer amount", "String amount"));

    assertRefused(revision(), before, "reads()");
  }

  @ParameterizedTest
  @EnumSource(Caller.class)
  void aFunctionThatDoesNotMindIsNoObstacle(Caller caller) throws IOException, SQLException {
    project.execute(caller.create);
    entities(ACCOUNT.replace("Integer tenant;", "Integer tenant; String name;"));

    Command revision = revision();
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    assertThat(revision.err())
        .contains(", and on a copy of the database")
        .doesNotContain("not covered");
    project.done("upgrade");
    project.done("downgrade", "-1");
  }

  @Test
  void aFunctionOfAMigrationCountsWithoutADatabase() throws IOException, SQLException {
    String last = project.query("SELECT max(revision) FROM autogen_history");
    project.write(
        "29990101000000",
        "by hand",
        last,
        Caller.TRIGGER.create,
        "DROP TRIGGER called ON account; DROP FUNCTION reads()");
    List<String> before = files();
    entities(ACCOUNT.replace("Integer amount;", ""));

    Command revision =
        Command.run(
            folder,
            Map.of("AUTOGEN_SCRATCH", SCRATCH.url()),
            "-m",
            "change",
            "--classpath",
            "classes");
    assertRefused(revision, before, "reads()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE VIEW totals AS SELECT id, tenant FROM account",
        "CREATE SCHEMA tools; CREATE EXTENSION citext SCHEMA tools; CREATE TABLE mail (id int,"
            + " address tools.citext UNIQUE)",
        "CREATE DOMAIN positive AS int CHECK (value > 0); CREATE TABLE stock (id int, n positive)",
        "CREATE INDEX by_hand ON account (lower(tenant::text)) WHERE amount > 0",
        "CREATE TABLE entry (id int PRIMARY KEY, account_id bigint REFERENCES account ON DELETE"
            + " CASCADE)",
        "CREATE SCHEMA audit; CREATE TABLE audit.log (id bigint REFERENCES public.account, what"
            + " text); CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO"
            + " audit.log VALUES (NEW.id, NEW.tenant); RETURN NULL; END'; CREATE TRIGGER noted AFTER"
            + " INSERT ON account FOR EACH ROW EXECUTE FUNCTION noted()",
        "CREATE TABLE parted (id int, day date) PARTITION BY RANGE (day); CREATE TABLE parted_1"
            + " PARTITION OF parted DEFAULT; CREATE PUBLICATION whole FOR ALL TABLES"
      })
  void whatOnlyTheDatabaseHasIsKeptInBothDirections(String byHand)
      throws IOException, SQLException {
    project.execute(byHand);
    entities(ACCOUNT.replace("Integer tenant;", "Integer tenant; String name;"));

    Command revision = revision();
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    assertThat(revision.err())
        .contains(", and on a copy of the database")
        .doesNotContain("not covered");
    Command verify = project.done("verify");
    assertThat(verify.err()).contains("on a copy of the database");
    project.done("upgrade");
    project.done("downgrade", "-1");
    project.done("upgrade");
  }

  @Test
  void aPublicationOfSomeRowsIsKept() throws IOException, SQLException {
    assumeTrue(
        PostgresServer.majorVersion() >= 15, "PostgreSQL 14 has no row filters in publications");
    whatOnlyTheDatabaseHasIsKeptInBothDirections(
        "CREATE PUBLICATION some_rows FOR TABLE account WHERE (id > 3)");
  }

  @Test
  void aTableThatAnotherRoleOwnsIsFoundBeforeAFileIsWritten() throws IOException, SQLException {
    try (LoginRole role = LoginRole.create()) {
      project.execute(
          "GRANT CREATE, USAGE ON SCHEMA public TO %1$s; GRANT ALL ON ALL TABLES IN SCHEMA public TO %1$s"
              .formatted(role.name()));
      List<String> before = files();
      entities(ACCOUNT.replace("Integer tenant;", "Integer tenant; String name;"));

      assertRefused(
          asRole(role, "-m", "change", "--classpath", "classes"),
          before,
          "must be owner of table account");

      project.execute("ALTER TABLE account OWNER TO " + role.name());
      project.execute("ALTER TABLE autogen_history OWNER TO " + role.name());
      Command revision = asRole(role, "-m", "change", "--classpath", "classes");
      assertThat(revision.exitCode()).as(revision.err()).isZero();
      assertThat(asRole(role, "upgrade").exitCode()).isZero();
      project.execute("ALTER TABLE account OWNER TO CURRENT_USER");
      project.execute("ALTER TABLE autogen_history OWNER TO CURRENT_USER");
      project.execute("DROP OWNED BY " + role.name());
    }
  }

  @Test
  void aRoleThatOnlyReadsIsNoObstacle() throws IOException, SQLException {
    try (LoginRole role = LoginRole.create()) {
      project.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + role.name());
      entities(ACCOUNT.replace("Integer tenant;", "Integer tenant; String name;"));

      Command revision = asRole(role, "-m", "change", "--classpath", "classes");

      assertThat(revision.exitCode()).as(revision.err()).isZero();
      assertThat(revision.err())
          .contains(
              "not covered: the rights of the role that applies migrations ("
                  + role.name()
                  + " may not)");
      project.execute("DROP OWNED BY " + role.name());
    }
  }

  private Command asRole(LoginRole role, String... arguments) {
    return Command.run(
        folder,
        Map.of("AUTOGEN_SCRATCH", SCRATCH.url(), "AUTOGEN_URL", role.url(project.database())),
        arguments);
  }

  @Test
  void whatTheThrowAwayServerCannotHaveIsNamed() throws IOException, SQLException {
    project.execute(
        "CREATE FUNCTION missing(int) RETURNS int LANGUAGE internal STRICT AS 'int4abs'; CREATE VIEW"
            + " over AS SELECT missing(amount) AS it FROM account");
    entities(ACCOUNT.replace("Integer tenant;", "Integer tenant; String name;"));

    Command revision = revision();
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    assertThat(revision.err())
        .containsPattern(
            "proven .*on a copy of the database; not covered: function public.missing\\(integer\\), view public.over");
    assertThat(project.done("verify").err()).contains("not covered: function public.missing");
  }

  @Test
  void verifyStopsAtAPendingFileThatTheDatabaseRefuses() throws IOException, SQLException {
    project.execute(Caller.TRIGGER.create);
    String last = project.query("SELECT max(revision) FROM autogen_history");
    project.write(
        "29990101000000",
        "drop it",
        last,
        "ALTER TABLE account DROP COLUMN amount",
        "ALTER TABLE account ADD COLUMN amount integer");

    Command verify = project.run("verify");
    assertThat(verify.exitCode()).as(verify.err()).isEqualTo(3);
    assertThat(verify.err()).contains("reads()");
  }
}
