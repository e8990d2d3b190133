package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A change that is divided into several files. */
@Execution(ExecutionMode.CONCURRENT)
class DivisionWorkflowTest {
  private static final String FIRST =
      "@Entity @Table(name = \"users\") public class User { @Id Long id;"
          + " @Column(nullable = false) String name; int size; }";

  private static final String SECOND =
      FIRST.replace(
          "@Column(nullable = false) String name;",
          "@Column(nullable = false) int visits = 3; @Column(unique = true) Long no;");

  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @Test
  void phasesAreTwoFiles() throws IOException {
    List<String> files = written("-m", "count visits", "--phased");

    assertThat(files).hasSize(2);
    assertThat(files.get(0)).matches("migrations/\\d{14}_count_visits\\.sql");
    assertThat(files.get(1)).matches("migrations/\\d{14}_count_visits_after_the_deployment\\.sql");
    String first = Files.readString(folder.resolve(files.get(0)));
    assertThat(first.substring(0, first.indexOf("-- autogen:downgrade")))
        .contains("ADD COLUMN visits integer DEFAULT 3 NOT NULL;")
        .contains("ALTER COLUMN name DROP NOT NULL;")
        .doesNotContain("step contract", "DROP COLUMN name");
    assertThat(Files.readString(folder.resolve(files.get(1))))
        .contains("revises   " + files.get(0).replaceAll("\\D+", ""))
        .contains("ALTER COLUMN visits DROP DEFAULT;", "DROP COLUMN name")
        .doesNotContain("step expand\nALTER TABLE users ADD COLUMN visits");
  }

  @Test
  void changesAreAFileEach() throws IOException {
    List<String> files = written("--split");

    assertThat(files).hasSize(3);
    assertThat(files.get(0)).contains("add_column_users_visits_integer_not_null");
    assertThat(files.get(1)).contains("add_column_users_no_bigint");
    assertThat(Files.readString(folder.resolve(files.get(1)))).contains("users_no_key UNIQUE");
    assertThat(files.get(2)).contains("drop_column_users_name");
  }

  @Test
  void bothTogetherAreAFileForEachPhaseOfAChange() throws IOException {
    assertThat(written("--split", "--phased", "-m", "spring")).hasSize(5);
  }

  /** The files of the second change, after which there is nothing to do. */
  private List<String> written(String... arguments) throws IOException {
    Entities.compile(folder, "User", FIRST);
    assertThat(run("-m", "first").exitCode()).isZero();
    Entities.compile(folder, "User", SECOND);
    Command revision =
        run(
            Stream.concat(Stream.of(arguments), Stream.of("--no-rename", "users.name"))
                .toArray(String[]::new));
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    List<String> files = revision.out().lines().toList();
    assertThat(revision.err().split("proven ", -1)).hasSize(files.size() + 1);
    Command check = run("check");
    assertThat(check.exitCode()).as(check.out()).isZero();
    Command verify = run("verify");
    assertThat(verify.exitCode()).as(verify.err()).isZero();
    return files;
  }

  private Command run(String... arguments) {
    return Command.run(
        folder,
        Map.of("AUTOGEN_SCRATCH", SCRATCH.url(), "AUTOGEN_CLASSPATH", "classes"),
        arguments);
  }
}
