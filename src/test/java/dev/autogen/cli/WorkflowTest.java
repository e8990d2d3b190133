package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The daily work of a developer, from the first migration on. */
@Execution(ExecutionMode.CONCURRENT)
class WorkflowTest {
  private static final String FIRST =
      "@Entity @Table(name = \"users\") public class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String name; }";

  /**
   * The server of the tests stands in for a throw-away one, which takes longer to start than the
   * work takes.
   */
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @Test
  void withoutADatabase() throws IOException {
    Entities.compile(folder, "User", FIRST);
    assertThat(run("check", "--classpath", "classes").exitCode()).isEqualTo(1);
    Command written = run("-m", "create users", "--classpath", "classes");
    assertThat(written.exitCode()).as(written.err()).isZero();
    assertThat(written.out()).matches("migrations/\\d{14}_create_users\\.sql\n");
    assertThat(written.err()).contains("detected create table users", "proven");

    Command check = run("check", "--classpath", "classes");
    assertThat(check.exitCode()).as(check.out()).isZero();
    Command again = run("-m", "again", "--classpath", "classes");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).isEmpty();
    assertThat(migrations()).hasSize(1);
  }

  @Test
  void fromOneVersionToTheNextAndBack() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      Entities.compile(folder, "User", FIRST);
      assertThat(run("-m", "first", "--classpath", "classes", "--url", url).exitCode()).isZero();
      assertThat(run("upgrade", "--url", url).exitCode()).isZero();
      execute(database, "INSERT INTO users (name) VALUES ('Ada'), ('Grace')");

      Entities.compile(
          folder,
          "User",
          FIRST.replace("String name;", "String name; @Column(nullable = false) int visits = 3;"));
      Command behind = run("check", "--classpath", "classes", "--url", url);
      assertThat(behind.exitCode()).isEqualTo(1);
      assertThat(behind.out()).contains("add column users.visits integer not null");
      Command second = run("-m", "count visits", "--classpath", "classes", "--url", url);
      assertThat(second.exitCode()).as(second.err()).isZero();
      assertThat(Files.readString(folder.resolve(second.out().strip())))
          .contains(
              "ALTER TABLE users ADD COLUMN visits integer DEFAULT 3 NOT NULL;",
              "src/main/java/app/User.java:5");

      assertThat(run("upgrade", "--url", url).exitCode()).isZero();
      execute(database, "DO $$ BEGIN ASSERT (SELECT sum(visits) FROM users) = 6; END $$");
      assertThat(run("check", "--classpath", "classes", "--url", url).exitCode()).isZero();
      assertThat(run("history", "--url", url).out()).containsPattern("count visits  applied ");

      Command refused = run("downgrade", "-1", "--url", url);
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err())
          .containsPattern("the values of users\\.visits  \\(\\d+_count_visits\\.sql:\\d+\\)")
          .contains("--accept-data-loss");
      assertThat(run("downgrade", "-1", "--accept-data-loss", "--url", url).exitCode()).isZero();
      execute(database, "DO $$ BEGIN ASSERT (SELECT count(*) FROM users) = 2; END $$");
      Command reverted = run("check", "--classpath", "classes", "--url", url);
      assertThat(reverted.exitCode()).as(reverted.err()).isEqualTo(1);
      assertThat(reverted.err()).contains("autogen upgrade");
      Command rows = run("downgrade", "base", "--url", url);
      assertThat(rows.exitCode()).isEqualTo(3);
      assertThat(rows.err()).contains("the rows of users");
      execute(database, "DELETE FROM users");
      assertThat(run("downgrade", "base", "--url", url).exitCode()).isZero();
      assertThat(run("current", "--url", url).out()).isEqualTo("base\n");
    }
  }

  @Test
  void onlyExistingDataIsALoss() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      Entities.compile(
          folder, "User", FIRST.replace("String name;", "String name; String nick; String note;"));
      assertThat(run("-m", "first", "--classpath", "classes", "--url", url).exitCode()).isZero();
      assertThat(run("upgrade", "--url", url).exitCode()).isZero();
      execute(database, "INSERT INTO users (name, note) VALUES ('Ada', 'x'), ('Grace', NULL)");

      Entities.compile(folder, "User", FIRST.replace("String name;", "String name; String note;"));
      Command harmless = run("check", "--strict", "--classpath", "classes", "--url", url);
      assertThat(harmless.exitCode()).isEqualTo(1);
      assertThat(harmless.err()).doesNotContain("data loss");

      Entities.compile(folder, "User", FIRST);
      Command loss = run("check", "--strict", "--classpath", "classes", "--url", url);
      assertThat(loss.exitCode()).isEqualTo(3);
      assertThat(loss.err())
          .contains("AG102 data loss: the values of users.note")
          .doesNotContain("users.nick holds");
      assertThat(run("check", "--classpath", "classes", "--url", url).exitCode()).isEqualTo(1);
    }
  }

  @Test
  void aTypeThatTheServerLacksIsNamedWithItsProperty() throws IOException {
    Entities.compile(
        folder,
        "User",
        FIRST.replace(
            "String name;", "@Column(columnDefinition = \"no_such_type(3)\") String name;"));
    Command written = run("-m", "create users", "--classpath", "classes");
    assertThat(written.exitCode()).isEqualTo(2);
    assertThat(written.err())
        .containsPattern("app\\.User\\.name \\(.*User\\.java:5\\) has the type no_such_type\\(3\\)")
        .contains("--scratch", "--no-verify");
    assertThat(migrations()).isEmpty();
  }

  @Test
  void handMadeTypesStayAndServeTheModel() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      execute(
          database, "CREATE TYPE mood AS ENUM ('SAD', 'HAPPY'); CREATE TYPE other AS ENUM ('A')");
      Entities.compile(
          folder,
          "User",
          FIRST.replace("String name;", "@Column(columnDefinition = \"mood\") String name;"));
      Command diff = run("diff", "--classpath", "classes", "--url", url);
      assertThat(diff.out()).contains("create table users").doesNotContain("type");
      assertThat(diff.err()).contains("enum type other").doesNotContain("mood");
      Command written = run("-m", "first", "--classpath", "classes", "--url", url);
      assertThat(written.exitCode()).as(written.err()).isZero();
      assertThat(Files.readString(folder.resolve(written.out().strip())))
          .contains("name mood")
          .doesNotContain("TYPE");
    }
  }

  @Test
  void handMadeTablesStayAndAreListed() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      execute(database, "CREATE TABLE by_hand (id int)");
      Entities.compile(folder, "User", FIRST);
      Command written = run("-m", "first", "--classpath", "classes", "--url", url);
      assertThat(Files.readString(folder.resolve(written.out().strip()))).doesNotContain("by_hand");
      Command diff = run("diff", "--classpath", "classes", "--url", url);
      assertThat(diff.exitCode()).as(diff.err()).isZero();
      assertThat(diff.out()).contains("create table users");
      Command early = run("-m", "second", "--classpath", "classes", "--url", url);
      assertThat(early.exitCode()).isZero();
      assertThat(early.out()).as("the first migration has it all").isEmpty();
      assertThat(run("upgrade", "--url", url).exitCode()).isZero();
      assertThat(run("diff", "--classpath", "classes", "--url", url).err())
          .contains("table by_hand");
    }
  }

  @Test
  void viewsMadeByHandThatBlockAreNamed() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      Entities.compile(folder, "User", FIRST);
      assertThat(run("-m", "first", "--classpath", "classes", "--url", url).exitCode()).isZero();
      assertThat(run("upgrade", "--url", url).exitCode()).isZero();
      execute(
          database,
          "CREATE VIEW names AS SELECT name FROM users;"
              + " CREATE MATERIALIZED VIEW counted AS SELECT count(*) FROM users;"
              + " CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'");
      Command check = run("check", "--classpath", "classes", "--url", url);
      assertThat(check.exitCode()).as(check.out()).isZero();
      assertThat(check.err()).contains("view names, function f(), materialized view counted");

      Entities.compile(
          folder,
          "User",
          FIRST.replace("String name", "@Column(columnDefinition=\"text\") String name"));
      Command refused = run("-m", "text", "--classpath", "classes", "--url", url);
      assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
      assertThat(refused.err()).contains("the view names", "users.name").doesNotContain("counted");
      assertThat(run("diff", "--classpath", "classes", "--url", url).err())
          .contains("refused  the view names");

      execute(database, "DROP VIEW names");
      Command free = run("-m", "text", "--classpath", "classes", "--url", url);
      assertThat(free.exitCode()).as(free.err()).isZero();
      assertThat(run("upgrade", "--url", url).exitCode()).isZero();
    }
  }

  @Test
  void baselineOfAnExistingDatabase() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      execute(
          database,
          "CREATE TABLE users (id bigserial PRIMARY KEY, name varchar(255)); CREATE TABLE by_hand (id int)");
      Entities.compile(folder, "User", FIRST);
      Command init = run("init", "--baseline", "--classpath", "classes", "--url", url);
      assertThat(init.exitCode()).as(init.err()).isZero();
      assertThat(Files.readString(folder.resolve(init.out().strip())))
          .contains("bigserial")
          .doesNotContain("by_hand");
      assertThat(run("check", "--classpath", "classes", "--url", url).exitCode()).isZero();
      assertThat(run("check", "--classpath", "classes").exitCode()).isZero();
    }
  }

  @Test
  void enversTablesAreIncluded() throws IOException {
    Path envers = Path.of("target", "hibernate-envers", "hibernate-envers.jar").toAbsolutePath();
    String audited = FIRST.replace("@Entity", "@org.hibernate.envers.Audited @Entity");
    String classPath = System.getProperty("java.class.path") + File.pathSeparator + envers;
    String classes = "classes" + File.pathSeparator + envers;
    Entities.compile(folder, "User", audited, classPath);
    Command written = run("-m", "first", "--classpath", classes);
    assertThat(written.exitCode()).as(written.err()).isZero();
    assertThat(written.err()).contains("proven");
    assertThat(Files.readString(folder.resolve(written.out().strip())))
        .contains("CREATE TABLE users_aud (", "CREATE TABLE revinfo (", "REFERENCES revinfo (rev)");
    assertThat(run("check", "--classpath", classes).exitCode()).isZero();

    Entities.compile(
        folder, "User", audited.replace("String name;", "String name; Integer age;"), classPath);
    Command check = run("check", "--classpath", classes);
    assertThat(check.out())
        .contains("add column users.age integer", "add column users_aud.age integer");
  }

  @Test
  void aFailedIndexBuildIsRepeated() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      Entities.compile(folder, "User", FIRST);
      run("-m", "first", "--classpath", "classes", "--url", url);
      run("upgrade", "--url", url);
      execute(database, "INSERT INTO users (name) VALUES ('Ada'), ('Ada')");
      Entities.compile(
          folder, "User", FIRST.replace("String name;", "@Column(unique = true) String name;"));
      Command written = run("-m", "unique", "--classpath", "classes", "--url", url);
      assertThat(Files.readString(folder.resolve(written.out().strip())))
          .contains(
              """
              -- autogen:step expand transaction=none
              CREATE UNIQUE INDEX CONCURRENTLY users_name_key ON users (name);
              """);
      Command failed = run("upgrade", "--url", url);
      assertThat(failed.exitCode()).isEqualTo(4);
      assertThat(failed.err()).contains("Key (name)=(Ada) is duplicated");
      execute(database, "UPDATE users SET name = 'Grace' WHERE id = 2");
      Command again = run("upgrade", "--url", url);
      assertThat(again.exitCode()).as(again.err()).isZero();
      assertThat(run("check", "--classpath", "classes", "--url", url).exitCode()).isZero();
    }
  }

  @Test
  void aPlainPlanIsDirect() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      Entities.compile(folder, "User", FIRST);
      run("-m", "first", "--classpath", "classes", "--url", url);
      run("upgrade", "--url", url);
      Entities.compile(
          folder, "User", FIRST.replace("String name;", "@Column(unique = true) String name;"));
      Command plain =
          run("-m", "unique", "--plan", "plain", "--sql", "--classpath", "classes", "--url", url);
      assertThat(plain.out())
          .contains("ALTER TABLE users ADD CONSTRAINT users_name_key UNIQUE (name);")
          .doesNotContain("autogen:step");
      Command wrong = run("check", "--plan", "quick", "--classpath", "classes", "--url", url);
      assertThat(wrong.exitCode()).isEqualTo(2);
      assertThat(wrong.err()).contains("unknown plan \"quick\"; possible values: safe, plain.");
    }
  }

  @Test
  void theProofHasTheExtensionsOfTheDatabase() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      execute(database, "CREATE SCHEMA tools; CREATE EXTENSION citext SCHEMA tools");
      Entities.compile(
          folder,
          "User",
          FIRST.replace(
              "String name;", "@Column(columnDefinition = \"tools.citext\") String name;"));
      Command written = run("-m", "first", "--classpath", "classes", "--url", url);
      assertThat(written.exitCode()).as(written.err()).isZero();
      assertThat(written.err()).contains("proven");
      assertThat(Files.readString(folder.resolve(written.out().strip())))
          .contains("name tools.citext")
          .doesNotContain("SCHEMA", "EXTENSION");
      assertThat(run("upgrade", "--url", url).exitCode()).isZero();
      Command check = run("check", "--classpath", "classes", "--url", url);
      assertThat(check.exitCode()).as(check.out()).isZero();
    }
  }

  @Test
  void aChangedHibernateVersionIsReported() throws IOException {
    Entities.compile(folder, "User", FIRST);
    String first = run("-m", "first", "--classpath", "classes").out().strip();
    Path file = folder.resolve(first);
    Files.writeString(
        file, Files.readString(file).replaceAll("Hibernate \\d[^,]*,", "Hibernate 7.0.10.Final,"));
    Command same = run("check", "--classpath", "classes");
    assertThat(same.exitCode()).isZero();
    assertThat(same.err()).doesNotContain("Hibernate went");
    Entities.compile(folder, "User", FIRST.replace("String name;", "String name; int age;"));
    assertThat(run("diff", "--classpath", "classes").err())
        .contains("Hibernate changed from 7.0.10.Final to 7.");
    assertThat(run("-m", "second", "--classpath", "classes").err())
        .contains("Hibernate changed from 7.0.10.Final to 7.");
  }

  @Test
  void renamesAreAskedFor() throws IOException {
    Entities.compile(folder, "User", FIRST);
    run("-m", "first", "--classpath", "classes");
    Entities.compile(folder, "User", FIRST.replace("String name;", "String fullName;"));
    String hint = "users.name → users.fullname may be a rename; autogen -m asks";
    assertThat(run("check", "--classpath", "classes").err()).contains(hint);
    assertThat(run("diff", "--classpath", "classes").err()).contains(hint);
    assertThat(run("diff", "--classpath", "classes", "--rename", "users.name=fullname").err())
        .doesNotContain("looks like");
    Command asked = run("-m", "second", "--classpath", "classes");
    assertThat(asked.exitCode()).isEqualTo(3);
    assertThat(asked.err())
        .contains("users.name would be dropped, or it was renamed. Pass one of these options:")
        .contains("--rename users.name=fullname  score ")
        .contains("same type varchar(255)")
        .contains("--no-rename users.name        no rename: drop it with its data");
    Command mistyped = run("-m", "second", "--classpath", "classes", "--rename", "users.name=ful");
    assertThat(mistyped.exitCode()).isEqualTo(2);
    assertThat(mistyped.err()).contains("--rename to users.ful: the model has no such name");
    Command taken = run("-m", "second", "--classpath", "classes", "--rename", "users.name=id");
    assertThat(taken.exitCode()).isEqualTo(2);
    assertThat(taken.err()).contains("--rename to users.id: the database has this name already");
    Command renamed =
        run("-m", "second", "--classpath", "classes", "--rename", "users.name=fullname");
    assertThat(Files.readString(folder.resolve(renamed.out().strip())))
        .contains("ALTER TABLE users RENAME COLUMN name TO fullname;")
        .contains("ALTER TABLE users RENAME COLUMN fullname TO name;");
  }

  @Test
  void unreadablePartsOfTheModelAreReported() throws IOException {
    String unread = "@Column(columnDefinition = \"text unique with (fillfactor=70)\") String name;";
    Entities.compile(folder, "User", FIRST.replace("String name;", unread));
    String note =
        "note     users.name: autogen ignores \"with (fillfactor=70)\" in its columnDefinition";
    assertThat(run("check", "--classpath", "classes").err()).contains(note);
    assertThat(run("diff", "--classpath", "classes").err()).contains(note);
    assertThat(run("-m", "first", "--classpath", "classes").err()).contains(note, "proven");
  }

  /** The second has to look where the database stands when the first is done. */
  @Test
  void twoAtOnce() throws Exception {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      Path file = Files.createDirectories(folder.resolve("migrations")).resolve("1_slow.sql");
      Files.writeString(
          file,
          "-- slow\n-- revision  1\n-- autogen:upgrade\nCREATE TABLE t (); SELECT pg_sleep(1);\n-- autogen:downgrade\nDROP TABLE t; SELECT pg_sleep(1);\n");
      assertThat(twice("upgrade", "--url", database.url())).containsOnlyOnce("applied");
      assertThat(twice("downgrade", "-1", "--url", database.url())).containsOnlyOnce("reverted");
    }
  }

  private String twice(String... arguments) throws Exception {
    CompletableFuture<Command> first = CompletableFuture.supplyAsync(() -> run(arguments));
    CompletableFuture<Command> second = CompletableFuture.supplyAsync(() -> run(arguments));
    assertThat(first.get().exitCode()).as(first.get().err()).isZero();
    assertThat(second.get().exitCode()).as(second.get().err()).isZero();
    return first.get().err() + second.get().err();
  }

  @Test
  void printsWithoutWriting() throws IOException {
    Entities.compile(folder, "User", FIRST);
    Command printed = run("-m", "first", "--sql", "--classpath", "classes");
    assertThat(printed.out()).contains("CREATE TABLE users (");
    assertThat(migrations()).isEmpty();
  }

  private Command run(String... arguments) {
    return Command.run(folder, Map.of("AUTOGEN_SCRATCH", SCRATCH.url()), arguments);
  }

  private List<Path> migrations() throws IOException {
    Path migrations = folder.resolve("migrations");
    if (!Files.exists(migrations)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(migrations)) {
      return files.toList();
    }
  }

  private static void execute(ScratchDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
