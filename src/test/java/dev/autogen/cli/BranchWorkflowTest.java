package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two developers, two branches: merge and rebase. */
class BranchWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  private static MigrationProject forked(MigrationProject project) throws IOException {
    project.write("20260101000000", "users", "", "CREATE TABLE users (id int)", "DROP TABLE users");
    project.write(
        "20260102000000",
        "phone",
        "20260101000000",
        "ALTER TABLE users ADD phone text",
        "ALTER TABLE users DROP phone");
    project.write(
        "20260103000000",
        "fax",
        "20260101000000",
        "ALTER TABLE users ADD fax text",
        "ALTER TABLE users DROP fax");
    project.write(
        "20260104000000",
        "fax index",
        "20260103000000",
        "CREATE INDEX fax_idx ON users (fax)",
        "DROP INDEX fax_idx");
    return project;
  }

  @Test
  void headsWithoutConflictAreMerged() throws Exception {
    try (MigrationProject project = forked(new MigrationProject(folder, SCRATCH))) {
      Command merged = project.done("merge");
      assertThat(merged.out()).matches("migrations/\\d{14}_merge_phone_and_fax_index\\.sql\n");
      assertThat(merged.err()).contains("proven   both orders lead to the same schema");
      assertThat(Files.readString(folder.resolve(merged.out().strip())))
          .contains("-- revises   20260102000000, 20260104000000\n");
      project.done("upgrade");
      assertThat(project.done("status").out()).containsPattern("current       \\d+  merge phone");
      assertThat(project.done("merge").err()).contains("nothing  to merge");
      project.done("downgrade", "base");
      assertThat(project.tables()).isEmpty();
    }
  }

  @Test
  void aConflictNamesWhatBothChange() throws Exception {
    try (MigrationProject project = forked(new MigrationProject(folder, SCRATCH))) {
      project.write(
          "20260105000000",
          "longer fax",
          "20260102000000",
          "ALTER TABLE users ADD fax varchar(20)",
          "ALTER TABLE users DROP fax");
      Command refused = project.run("merge");
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err())
          .contains("the branches are in conflict", "column \"fax\" of relation \"users\" already")
          .contains("more than one branch changes users.fax\n");
      assertThat(files()).hasSize(5);
      assertThat(project.done("merge", "--no-verify", "-m", "trust me").out())
          .contains("_trust_me.sql");
    }
  }

  @Test
  void aSchemaThatDependsOnTheOrderIsAConflict() throws Exception {
    try (MigrationProject project = forked(new MigrationProject(folder, SCRATCH))) {
      project.write(
          "20260105000000",
          "one default",
          "20260102000000",
          "ALTER TABLE users ALTER id SET DEFAULT 1",
          "ALTER TABLE users ALTER id DROP DEFAULT");
      project.write(
          "20260106000000",
          "another default",
          "20260104000000",
          "ALTER TABLE users ALTER id SET DEFAULT 2",
          "ALTER TABLE users ALTER id DROP DEFAULT");
      Command refused = project.run("merge");
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err())
          .contains("the order of the branches changes the schema: ")
          .contains("more than one branch changes users.id\n");
    }
  }

  @Test
  void aBranchIsMovedAfterTheOther() throws Exception {
    try (MigrationProject project = forked(new MigrationProject(folder, SCRATCH))) {
      project.done("upgrade", "fax index");
      Command applied = project.run("rebase", "fax");
      assertThat(applied.exitCode()).isEqualTo(3);
      assertThat(applied.err()).contains("20260103000000_fax.sql is applied in the database");

      Command moved = project.done("rebase", "phone");
      assertThat(moved.out()).matches("migrations/\\d{14}_phone\\.sql\n");
      assertThat(moved.out()).doesNotContain("20260102000000");
      assertThat(moved.err()).containsPattern("proven   \\d{14} revises 20260104000000");
      assertThat(files()).hasSize(4).doesNotContain("20260102000000_phone.sql");
      assertThat(project.done("heads").out()).containsPattern("^\\d{14}  phone\n$");
      project.done("upgrade");
      project.done("status");
    }
  }

  @Test
  void aWholeBranchKeepsItsOrderAndIdsIfPossible() throws Exception {
    try (MigrationProject project = forked(new MigrationProject(folder, SCRATCH))) {
      Command moved = project.done("rebase", "fax index", "--url", "none");
      assertThat(moved.out())
          .isEqualTo(
              """
              migrations/20260103000000_fax.sql
              migrations/20260104000000_fax_index.sql
              """);
      assertThat(Files.readString(folder.resolve("migrations/20260103000000_fax.sql")))
          .contains("-- revision  20260103000000\n-- revises   20260102000000\n");
      assertThat(moved.err()).contains("not compared with a database");
      assertThat(project.done("history", "--url", "none").out())
          .isEqualTo(
              """
              20260104000000  fax index
              20260103000000  fax
              20260102000000  phone
              20260101000000  users
              """);
    }
  }

  @Test
  void aBranchThatFailsAfterTheOtherIsNotMoved() throws Exception {
    try (MigrationProject project = forked(new MigrationProject(folder, SCRATCH))) {
      project.write(
          "20260105000000",
          "rename",
          "20260104000000",
          "ALTER TABLE users RENAME TO people; DROP INDEX fax_idx",
          "ALTER TABLE people RENAME TO users; CREATE INDEX fax_idx ON users (fax)");
      List<String> before = files();
      Command failed = project.run("rebase", "phone");
      assertThat(failed.exitCode()).isEqualTo(4);
      assertThat(failed.err()).contains("relation \"users\" does not exist");
      assertThat(files()).isEqualTo(before);
    }
  }

  /** A colleague's file came in below one that is applied. */
  @Test
  void aPendingMigrationIsMovedAfterAppliedOnes() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("20260101000000", "a", "", "CREATE TABLE a ()", "DROP TABLE a");
      project.write("20260103000000", "c", "20260101000000", "CREATE TABLE c ()", "DROP TABLE c");
      project.done("upgrade");
      project.write("20260102000000", "b", "20260101000000", "CREATE TABLE b ()", "DROP TABLE b");
      project.write("20260103000000", "c", "20260102000000", "CREATE TABLE c ()", "DROP TABLE c");
      Command refused = project.run("upgrade");
      assertThat(refused.err()).contains("autogen rebase 20260102000000");
      Command blind = project.run("rebase", "b", "--url", "none");
      assertThat(blind.exitCode()).isEqualTo(2);
      assertThat(blind.err()).contains("no other branch to move after. With --url");

      project.done("rebase", "20260102000000");
      assertThat(Files.readString(folder.resolve("migrations/20260103000000_c.sql")))
          .contains("-- revises   20260101000000\n");
      project.done("upgrade");
      assertThat(project.tables()).isEqualTo("a b c");
      project.done("status");
      assertThat(project.run("rebase", "a").exitCode()).isNotZero();
    }
  }

  /** Every table stands on those of the migrations before it, so that a wrong order fails. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void anyGraphCanBeUpgradedAndDowngraded(int seed) throws Exception {
    Random random = new Random(seed);
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      int size = 7;
      for (int i = 0; i < size; i++) {
        int number = i;
        List<Integer> parents =
            Stream.generate(() -> random.nextInt(Math.max(1, number)))
                .limit(number == 0 ? 0 : random.nextInt(3))
                .distinct()
                .toList();
        String keys =
            parents.stream()
                .map(it -> ", p" + it + " int REFERENCES t" + it)
                .collect(Collectors.joining());
        project.write(
            String.valueOf(100 - i),
            "t " + i,
            parents.stream().map(it -> String.valueOf(100 - it)).collect(Collectors.joining(", ")),
            "CREATE TABLE t" + i + " (id int PRIMARY KEY" + keys + ")",
            "DROP TABLE t" + i);
      }
      project.done("upgrade", String.valueOf(100 - random.nextInt(size)));
      project.done("upgrade", "heads");
      assertThat(project.tables()).isEqualTo("t0 t1 t2 t3 t4 t5 t6");
      project.done("downgrade", String.valueOf(100 - random.nextInt(size)));
      project.done("downgrade", "base");
      assertThat(project.tables()).isEmpty();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
