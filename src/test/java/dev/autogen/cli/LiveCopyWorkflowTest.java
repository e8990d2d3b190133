package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.LoginRole;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a database, a migration is also proven on a copy of what is in it, with its own rights. */
@Tag("server")
class LiveCopyWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String ACCOUNT =
      "@Entity @Table(name = \"account\") public class Account { @Id Long id; Integer amount; }";

  private static final String BOOK =
      "@Entity @Table(name = \"book\") public class Book { @Id Long id; String title; }";

  private static final String FUNCTION =
      "CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE doubled int; BEGIN"
          + " doubled := NEW.amount * 2; RETURN NEW; END $$; ";

  private static final String TRIGGER =
      FUNCTION
          + "CREATE TRIGGER audit BEFORE INSERT OR UPDATE ON account FOR EACH ROW EXECUTE FUNCTION"
          + " audit()";

  @TempDir private Path folder;
  private MigrationProject project;

  @BeforeEach
  void begin() throws IOException {
    project = new MigrationProject(folder, SCRATCH);
    Entities.compile(folder, "Account", ACCOUNT);
    Entities.compile(folder, "Book", BOOK);
    project.done("-m", "first", "--classpath", "classes");
  }

  @AfterEach
  void end() {
    project.close();
  }

  @AfterAll
  static void throwAwayDatabase() {
    SCRATCH.close();
  }

  private void account(String before, String after) throws IOException {
    Entities.compile(folder, "Account", ACCOUNT.replace(before, after));
  }

  private Command revision(String... more) {
    return project.run(
        Stream.concat(Stream.of("-m", "change", "--classpath", "classes"), Stream.of(more))
            .toArray(String[]::new));
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("migrations"))) {
      return all.count();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Integer sum;", "@Column(length = 9) String amount;"})
  void aTriggerWhoseFunctionNamesTheColumnIsFoundByWriting(String after)
      throws IOException, SQLException {
    project.done("upgrade");
    project.execute(TRIGGER);
    account("Integer amount;", after);

    Command revision =
        after.contains("sum") ? revision("--rename", "account.amount=sum") : revision();

    assertThat(revision.exitCode()).as(revision.err()).isEqualTo(3);
    assertThat(revision.err())
        .contains("After the upgrade, UPDATE fails on account: ", "function audit() line 1");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void theSameOfAMigrationIsFoundWithoutADatabase() throws IOException {
    project.write(
        "29990101000000",
        "by hand",
        Files.list(folder.resolve("migrations"))
            .findFirst()
            .orElseThrow()
            .getFileName()
            .toString()
            .substring(0, 14),
        TRIGGER,
        "DROP TRIGGER audit ON account; DROP FUNCTION audit()");
    account("Integer amount;", "");

    Command revision = revision("--url", "none");

    assertThat(revision.exitCode()).as(revision.err()).isEqualTo(3);
    assertThat(revision.err()).contains("After the upgrade, UPDATE fails on account: ");
  }

  @Test
  void everythingByHandIsThere() throws IOException, SQLException {
    project.done("upgrade");
    project.execute(
        TRIGGER
            + "; CREATE SCHEMA reports; CREATE VIEW reports.totals AS SELECT sum(amount) FROM account;"
            + " CREATE MATERIALIZED VIEW counts AS SELECT count(*) FROM account;"
            + " CREATE FUNCTION is_mine(int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';"
            + " ALTER TABLE account ENABLE ROW LEVEL SECURITY;"
            + " CREATE POLICY mine ON account USING (is_mine(amount));"
            + " CREATE INDEX by_hand ON account (amount) WHERE amount > 3;"
            + " CREATE DOMAIN small AS int CHECK (VALUE < 100);"
            + " CREATE TABLE note (account bigint REFERENCES account, size small);"
            + " GRANT SELECT ON account TO PUBLIC;"
            + " INSERT INTO account VALUES (1, 5); INSERT INTO note VALUES (1, 5)");
    account("Integer amount;", "Integer amount; @Column(nullable = false) Integer size = 3;");

    Command revision = revision();

    assertThat(revision.exitCode()).as(revision.err()).isZero();
    assertThat(revision.err())
        .contains("proven", ", and on a copy of the database")
        .doesNotContain("not covered");
    project.done("upgrade");
    project.done("downgrade", "-1", "--accept-data-loss");
    assertThat(project.query("SELECT count(*) FROM note")).isEqualTo("1");
  }

  @Test
  void aMissingRightIsFoundBeforeAFileIsWritten() throws IOException, SQLException {
    try (LoginRole role = LoginRole.create()) {
      project.execute("GRANT CREATE ON SCHEMA public TO " + role.name());
      Map<String, String> asRole =
          Map.of("AUTOGEN_SCRATCH", SCRATCH.url(), "AUTOGEN_URL", role.url(project.database()));
      assertThat(Command.run(folder, asRole, "upgrade").exitCode()).isZero();
      project.execute("ALTER TABLE book OWNER TO CURRENT_USER");
      account("Integer amount;", "Integer amount; Integer size;");
      Entities.compile(
          folder, "Book", BOOK.replace("String title;", "String title; Integer pages;"));

      Command revision = Command.run(folder, asRole, "-m", "change", "--classpath", "classes");

      assertThat(revision.exitCode()).as(revision.err()).isEqualTo(4);
      assertThat(revision.err())
          .contains(
              "on a copy of the database, with the rights of " + role.name(),
              "must be owner of table book");
      assertThat(files()).isEqualTo(1);
      project.execute("ALTER TABLE book OWNER TO " + role.name());
      assertThat(Command.run(folder, asRole, "-m", "change", "--classpath", "classes").err())
          .contains(", and on a copy of the database");
      project.execute("DROP OWNED BY " + role.name() + " CASCADE");
    }
  }

  @Test
  void aRoleThatOwnsNothingOnlyReads() throws IOException, SQLException {
    project.done("upgrade");
    try (LoginRole role = LoginRole.create()) {
      project.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + role.name());
      account("Integer amount;", "Integer amount; Integer size;");

      Command revision =
          Command.run(
              folder,
              Map.of("AUTOGEN_SCRATCH", SCRATCH.url(), "AUTOGEN_URL", role.url(project.database())),
              "-m",
              "change",
              "--classpath",
              "classes");

      assertThat(revision.exitCode()).as(revision.err()).isZero();
      assertThat(revision.err())
          .contains(
              "not covered by the proof: the rights of the role that upgrades ("
                  + role.name()
                  + " owns no table here)");
      project.execute("DROP OWNED BY " + role.name());
    }
  }

  @Test
  void verifyProvesWhatIsPendingOnTheCopy() throws IOException, SQLException {
    project.done("upgrade");
    account("Integer amount;", "");
    assertThat(revision().exitCode()).isZero();
    Command verify = project.done("verify");
    assertThat(verify.err() + verify.out())
        .contains("on a copy of the database, where it is pending");

    project.execute(TRIGGER);
    Command refused = project.run("verify");
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
    assertThat(refused.err()).contains("After the upgrade, UPDATE fails on account");
    assertThat(project.done("verify", "--url", "none").exitCode()).isZero();
  }
}
