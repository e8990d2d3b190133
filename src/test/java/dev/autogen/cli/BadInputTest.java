package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Wrong input gets one clear line that says what to do, and changes nothing. */
@Execution(ExecutionMode.CONCURRENT)
class BadInputTest {
  @TempDir private Path folder;

  @Test
  void unknownOption() {
    refused(
        2, "Unknown option: '--migratons'; did you mean --migrations?", "history", "--migratons=x");
  }

  @Test
  void unknownCommand() {
    refused(2, "did you mean check?", "chekc");
  }

  @Test
  void missingMessage() {
    refused(2, "the message is missing: autogen -m");
  }

  @Test
  void unknownKeyInTheFile() throws IOException {
    write("autogen.properties", "migratons=x\n");
    refused(
        2,
        "autogen.properties: unknown key \"migratons\"; did you mean \"migrations\"?",
        "history");
  }

  @Test
  void missingFileOfSettings() {
    refused(2, "there is no file nowhere.properties", "history", "-c", "nowhere.properties");
  }

  @Test
  void unknownOutput() {
    refused(2, "unknown output \"xml\"; possible values: text, json", "history", "--output", "xml");
  }

  @Test
  void unknownFormat() throws IOException {
    Files.createDirectories(folder.resolve("classes"));
    refused(2, "there is no format \"flywya\"", "-m", "x", "--empty", "--format", "flywya");
  }

  @Test
  void noDatabaseNamed() {
    refused(2, "this command needs a database: set --url", "upgrade");
  }

  @Test
  void anotherDatabaseProduct() {
    refused(
        2,
        "this is not a PostgreSQL URL: jdbc:mysql://",
        "upgrade",
        "--url",
        "jdbc:mysql://localhost/x");
  }

  @Test
  void databaseDown() {
    refused(
        4,
        "no PostgreSQL answers at localhost:1/x",
        "upgrade",
        "--url",
        "jdbc:postgresql://localhost:1/x");
  }

  @Test
  void noSuchDatabase() {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url().replace(database.name(), "nobody_made_this");
      refused(4, "there is no such database", "current", "--url", url);
    }
  }

  @Test
  void noPrivilegeToCreateTemporaryTables() throws SQLException, IOException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      String role = "low_" + database.name();
      statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'low'");
      try {
        statement.execute("REVOKE TEMPORARY ON DATABASE " + database.name() + " FROM PUBLIC");
        statement.execute("CREATE TABLE thing (id bigint PRIMARY KEY, size text)");
        statement.execute("GRANT ALL ON thing TO " + role);
        Entities.compile(
            folder,
            "Thing",
            "@Entity @Table(name = \"thing\") public class Thing { @Id Long id; Integer size; }");
        String url = database.url().replaceFirst("\\?.*", "");
        refused(
            4,
            "no privilege to create temporary tables",
            "check",
            "--classpath",
            "classes",
            "--url",
            url,
            "--user",
            role,
            "--password",
            "low",
            "--scratch",
            "embedded");
      } finally {
        statement.execute("DROP OWNED BY " + role);
        statement.execute("DROP ROLE " + role);
      }
    }
  }

  @Test
  void nothingCompiled() throws IOException {
    write("pom.xml", "<project/>");
    refused(2, "target/classes has no compiled classes; compile the project first", "check");
  }

  @Test
  void noClassPath() {
    refused(2, "no class path: there is no pom.xml", "check");
  }

  @Test
  void noEntities() throws IOException {
    Files.createDirectories(folder.resolve("classes"));
    refused(2, "no class with @Entity in [classes]", "check", "--classpath", "classes");
  }

  @Test
  void mappingThatHibernateRejects() throws IOException {
    Entities.compile(folder, "Broken", "@Entity public class Broken { String name; }");
    Command command = refused(2, "Broken", "check", "--classpath", "classes");
    assertThat(command.err()).contains("identifier").doesNotContain("\tat ");
  }

  @Test
  void classOfTheClassPathMissing() throws IOException {
    Entities.compile(folder, "Gone", "public class Gone {}");
    Entities.compile(folder, "User", "@Entity public class User extends Gone { @Id Long id; }");
    Files.delete(folder.resolve("classes/app/Gone.class"));
    Command command = refused(2, "Gone", "check", "--classpath", "classes");
    assertThat(command.err()).contains("class path").doesNotContain("\tat ");
  }

  @Test
  void unknownColumnType() throws IOException {
    Entities.compile(
        folder,
        "User",
        """
        @Entity
        public class User {
          @Id Long id;
          String name;
          @Column(name = "full_name", columnDefinition = "varchra(20)")
          String fullName;
        }""");
    rejected(
        "app.User.fullName (src/main/java/app/User.java:10) has the type varchra(20), which the server");
  }

  @Test
  void indexThatPostgresRejects() throws IOException {
    Entities.compile(
        folder,
        "User",
        """
        @Entity
        @Table(indexes = @Index(name = "by_name", columnList = "name", options = "using nonsense"))
        public class User {
          @Id Long id;
          String name;
        }""");
    rejected(
        "PostgreSQL rejects the mapping of app.User.name (src/main/java/app/User.java:9): access method \"nonsense\" does not exist, in: CREATE INDEX by_name");
  }

  @Test
  void indexThatPostgresRejectsOnAnExistingTable() throws IOException {
    String entity =
        """
        @Entity
        @Table(indexes = {})
        public class User {
          @Id Long id;
          String name;
        }""";
    Entities.compile(folder, "User", entity);
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String scratch = database.url();
      Command.run(folder, "-m", "first", "--classpath", "classes", "--scratch", scratch);
      Entities.compile(
          folder,
          "User",
          entity.replace(
              "{}", "@Index(name = \"a\", columnList = \"name\", options = \"using none\")"));
      refused(
          2,
          "PostgreSQL rejects the mapping of app.User.name (src/main/java/app/User.java:9): access method \"none\" does not exist, in: CREATE INDEX CONCURRENTLY a",
          "-m",
          "second",
          "--classpath",
          "classes",
          "--scratch",
          scratch);
    }
  }

  @Test
  void checkThatDoesNotParse() throws IOException {
    Entities.compile(
        folder,
        "User",
        """
        @Entity
        @Table(name = "users", check = @CheckConstraint(name = "sane", constraint = "age >>= 0 and"))
        public class User {
          @Id Long id;
          int age;
        }""");
    rejected(
        "PostgreSQL rejects the mapping of app.User.age (src/main/java/app/User.java:9): syntax error at or near \")\", in: CONSTRAINT sane CHECK (age >>= 0 and)");
  }

  /** A whole line about the entity, and no file. */
  private void rejected(String message) throws IOException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      refused(2, message, "-m", "x", "--classpath", "classes", "--scratch", database.url());
    }
    assertThat(folder.resolve("migrations")).doesNotExist();
  }

  @Test
  void twoHeads() throws IOException {
    migration("1", "base", "SELECT 1;");
    migration("2", "1", "SELECT 1;");
    migration("3", "1", "SELECT 1;");
    refused(3, "the migrations have 2 heads: 2.sql, 3.sql", "-m", "x", "--empty");
    refused(3, "the migrations have 2 heads: 2.sql, 3.sql", "check");
  }

  @Test
  void missingParent() throws IOException {
    migration("2", "1", "SELECT 1;");
    refused(2, "migrations/2.sql revises 1, which no file in the folder has", "history");
  }

  @Test
  void duplicateRevision() throws IOException {
    migration("1", "base", "SELECT 1;");
    Files.copy(folder.resolve("migrations/1.sql"), folder.resolve("migrations/twin.sql"));
    refused(
        2, "two migrations have revision 1: migrations/1.sql and migrations/twin.sql", "history");
  }

  @Test
  void brokenDirective() throws IOException {
    migration("1", "base", "-- autogen:step bakfill\nSELECT 1;");
    refused(2, "migrations/1.sql:7: unknown word \"bakfill\" in a step", "history");
  }

  @Test
  void unfilledPlaceholder() throws IOException {
    migration("1", "base", "CREATE TABLE a (b int);\nUPDATE a SET b = <<value for a.b>>;");
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      refused(
          3,
          "migrations/1.sql:8: fill in the placeholder <<value for a.b>>",
          "upgrade",
          "--url",
          database.url());
      assertThat(Command.run(folder, "current", "--url", database.url()).out()).isEqualTo("base\n");
    }
  }

  @Test
  void statementThatFails() throws IOException {
    migration("1", "base", "CREATE TABLE a (b int);\nINSERT INTO a VALUES ('x');");
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      refused(
          4,
          "migrations/1.sql:8: invalid input syntax for type integer",
          "upgrade",
          "--url",
          database.url());
      assertThat(Command.run(folder, "current", "--url", database.url()).out()).isEqualTo("base\n");
    }
  }

  @Test
  void connectionLostDuringARun() throws IOException {
    migration("1", "base", "SELECT 1;\nSELECT pg_terminate_backend(pg_backend_pid());");
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      refused(
          4,
          "migrations/1.sql:8: the connection to the database was lost; completed steps are recorded, and the next run resumes there: terminating connection due to administrator command in: SELECT pg_terminate_backend",
          "upgrade",
          "--url",
          database.url());
    }
  }

  @Test
  void editedAfterItWasApplied() throws IOException {
    migration("1", "base", "CREATE TABLE a (b int);");
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      assertThat(Command.run(folder, "upgrade", "--url", database.url()).exitCode()).isZero();
      migration("1", "base", "CREATE TABLE a (b int);  -- a comment may change");
      assertThat(Command.run(folder, "upgrade", "--url", database.url()).exitCode()).isZero();
      migration("1", "base", "CREATE TABLE a (b bigint);");
      refused(
          3,
          "migrations/1.sql was edited after it was applied",
          "upgrade",
          "--url",
          database.url());
    }
  }

  @Test
  void unknownRevision() throws IOException {
    migration("1", "base", "SELECT 1;");
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      refused(
          2,
          "there is no migration \"77\"; the newest are 1 (test). See autogen history",
          "upgrade",
          "77",
          "--url",
          database.url());
      refused(
          2,
          "\"--all\" is not a number of migrations",
          "downgrade",
          "--all",
          "--url",
          database.url());
    }
  }

  @Test
  void folderThatCannotBeWritten() throws IOException {
    write("file", "not a folder");
    refused(
        2,
        "cannot write to the folder file/migrations",
        "-m",
        "x",
        "--empty",
        "--migrations",
        "file/migrations");
  }

  private Command refused(int exitCode, String message, String... arguments) {
    Command command = Command.run(folder, arguments);
    assertThat(command.err()).startsWith("error: ").hasLineCount(1).contains(message);
    assertThat(command.exitCode()).isEqualTo(exitCode);
    assertThat(command.out()).isEmpty();
    return command;
  }

  private void migration(String revision, String parents, String sql) throws IOException {
    write(
        "migrations/" + revision + ".sql",
        "-- test\n--\n-- revision  "
            + revision
            + "\n-- revises   "
            + parents
            + "\n\n-- autogen:upgrade\n"
            + sql
            + "\n\n-- autogen:downgrade\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
