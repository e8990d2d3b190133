package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Indexes that are built CONCURRENTLY: a failed build leaves no invalid index, and a completed one
 * is valid.
 */
@Tag("server")
class ConcurrentIndexWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String INDEXES =
      "SELECT coalesce(string_agg(indexrelid::regclass || CASE WHEN indisvalid THEN '' ELSE ' invalid' END, ', '"
          + " ORDER BY indexrelid::regclass::text), '') FROM pg_index WHERE NOT indisprimary AND indrelid IN"
          + " (SELECT oid FROM pg_class WHERE relname IN ('acc', 'part_1', 'Größe$'))";
  private static final String STATE =
      "SELECT string_agg(revision || ' ' || state, ', ' ORDER BY revision) FROM autogen_history";

  @TempDir private Path folder;
  private MigrationProject project;

  @BeforeEach
  void begin() throws IOException, SQLException {
    project = new MigrationProject(folder, SCRATCH);
    project.write(
        "1",
        "acc",
        "",
        """
        CREATE TABLE acc (id int PRIMARY KEY, n int, m int);
        CREATE INDEX old ON acc (m);
        CREATE TABLE part (id int, n int) PARTITION BY RANGE (id);
        CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM (0) TO (100);
        CREATE TABLE "Größe$" (n int)""",
        "DROP TABLE acc, part, \"Größe$\"");
    project.done("upgrade");
    for (String table : new String[] {"acc (id, n)", "part (id, n)"}) {
      project.execute("INSERT INTO " + table + " SELECT g, g / 2 FROM generate_series(1, 20) g");
    }
    project.execute("INSERT INTO \"Größe$\" SELECT g / 2 FROM generate_series(1, 20) g");
  }

  @AfterEach
  void end() {
    project.close();
  }

  @AfterAll
  static void throwAwayDatabase() {
    SCRATCH.close();
  }

  private void mend() throws SQLException {
    project.execute("UPDATE acc SET n = id; UPDATE part SET n = id");
    project.execute(
        "UPDATE \"Größe$\" SET n = g FROM (SELECT ctid AS c, row_number() OVER () AS g FROM \"Größe$\") x WHERE ctid = c");
  }

  private void write(String statements) throws IOException {
    project.write("2", "index", "1", "-- autogen:step transaction=none\n" + statements, "SELECT 1");
  }

  /** What fails as long as there are duplicates. */
  private record Build(String statements, String indexes) {
    @Override
    public String toString() {
      return statements;
    }
  }

  static Stream<Build> builds() {
    return Stream.of(
        new Build("CREATE UNIQUE INDEX CONCURRENTLY acc_n_key ON acc (n)", "acc_n_key, old"),
        new Build("CREATE UNIQUE INDEX CONCURRENTLY ON acc (n)", "acc_n_idx, old"),
        new Build(
            "CREATE UNIQUE INDEX CONCURRENTLY ON public.acc USING btree (abs(n)) WHERE n > 0",
            "acc_abs_idx, old"),
        new Build(
            "CREATE UNIQUE INDEX CONCURRENTLY -- for the report\n  acc_n_key ON acc (n)",
            "acc_n_key, old"),
        new Build(
            "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS /* x */ acc$n ON ONLY /* y */ acc (n)",
            "\"acc$n\", old"),
        new Build(
            "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS größe ON acc (n)", "\"größe\", old"),
        new Build(
            "CREATE UNIQUE INDEX CONCURRENTLY \"On, acc\" ON \"Größe$\" (n)", "\"On, acc\", old"),
        new Build("CREATE UNIQUE INDEX CONCURRENTLY ON part_1 (n)", "old, part_1_n_idx"),
        new Build(
            "CREATE INDEX CONCURRENTLY ON acc (m, n);\nCREATE UNIQUE INDEX CONCURRENTLY ON acc (n);\n"
                + "CREATE INDEX CONCURRENTLY ON acc (n)",
            "acc_m_n_idx, acc_n_idx, acc_n_idx1, old"),
        new Build(
            "REINDEX INDEX CONCURRENTLY old;\nCREATE UNIQUE INDEX CONCURRENTLY acc_n_key ON acc (n);\n"
                + "DROP INDEX CONCURRENTLY old",
            "acc_n_key"));
  }

  @ParameterizedTest
  @MethodSource("builds")
  void aFailedBuildLeavesNothing(Build build) throws Exception {
    write(build.statements);
    for (int tries = 0; tries < 3; tries++) {
      Command failed = project.run("upgrade");
      assertThat(failed.exitCode()).as(failed.out() + failed.err()).isEqualTo(4);
      assertThat(failed.err()).contains("is duplicated", "note     dropped public.");
      assertThat(project.query(INDEXES)).doesNotContain("invalid");
      assertThat(project.query(STATE)).isEqualTo("1 applied, 2 applying");
    }
    mend();
    project.done("upgrade");
    assertThat(project.query(INDEXES)).isEqualTo(build.indexes);
    assertThat(project.query(STATE)).isEqualTo("1 applied, 2 applied");
  }

  @ParameterizedTest
  @MethodSource("builds")
  void anIdempotentScriptContinuesAndLeavesNoInvalidIndex(Build build) throws Exception {
    write(build.statements);
    Path script =
        Files.writeString(
            folder.resolve("script"),
            project.done("upgrade", "--sql", "base..", "--idempotent", "--url", "none").out());
    Psql psql = new Psql(project.database());
    for (int tries = 0; tries < 3; tries++) {
      assertThat(psql.run(script)).contains("is duplicated");
    }
    mend();
    assertThat(psql.runByJdbc(script)).isEmpty();
    assertThat(project.query(INDEXES)).isEqualTo(build.indexes);
    psql.done(script);
    assertThat(project.query(INDEXES)).isEqualTo(build.indexes);
    assertThat(project.query(STATE)).isEqualTo("1 applied, 2 applied");
  }

  /** What a process of the server leaves that its runner no longer hears of. */
  private void leaveBehind(String statement) {
    try {
      project.execute(statement);
    } catch (SQLException e) {
      assertThat(e.getMessage()).contains("could not create unique index");
    }
  }

  static Stream<String> leftovers() {
    return Stream.of(
        "CREATE UNIQUE INDEX CONCURRENTLY ON acc (n)",
        "CREATE UNIQUE INDEX CONCURRENTLY acc_n ON acc (n)",
        "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS acc_n ON acc (n)",
        "CREATE UNIQUE INDEX CONCURRENTLY ON acc (abs(n) DESC) WHERE n > 0 AND '$autogen$' <> ''");
  }

  @ParameterizedTest
  @MethodSource("leftovers")
  void aLeftoverInvalidIndexIsRebuilt(String statement) throws Exception {
    write(statement);
    project.run("upgrade");
    leaveBehind(statement);
    assertThat(project.query(INDEXES)).contains("invalid");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    leaveBehind(statement);
    mend();
    project.execute("CREATE INDEX of_others ON acc (n)");
    project.done("upgrade");
    assertThat(project.query(INDEXES)).doesNotContain("invalid").contains("of_others");
    assertThat(project.query(INDEXES).split(", ")).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("leftovers")
  void anIndexThatTheServerFinishedIsKept(String statement) throws Exception {
    write(statement);
    project.run("upgrade");
    mend();
    project.execute("CREATE INDEX of_others ON acc (n)");
    leaveBehind(statement);
    String oid = "SELECT max(indexrelid) FROM pg_index WHERE indrelid = 'acc'::regclass";
    String built = project.query(oid);
    project.done("upgrade");
    assertThat(project.query(oid)).isEqualTo(built);
    assertThat(project.query(INDEXES).split(", ")).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("leftovers")
  void aRollbackDropsTheCreatedIndexes(String statement) throws Exception {
    write(statement);
    project.run("upgrade");
    leaveBehind(statement);
    project.execute("CREATE INDEX of_others ON acc (n)");
    project.done("downgrade", "-1");
    assertThat(project.query(INDEXES)).isEqualTo("of_others, old");
    assertThat(project.query(STATE)).isEqualTo("1 applied");

    project.run("upgrade");
    mend();
    leaveBehind(statement);
    project.done("downgrade", "-1");
    assertThat(project.query(INDEXES)).isEqualTo("of_others, old");
    assertThat(project.query(STATE)).isEqualTo("1 applied");
  }

  @Test
  void anOlderInvalidIndexOfOthersStays() throws Exception {
    leaveBehind("CREATE UNIQUE INDEX CONCURRENTLY of_others ON acc (n)");
    write("CREATE UNIQUE INDEX CONCURRENTLY ON acc (n)");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    assertThat(project.query(INDEXES)).isEqualTo("of_others invalid, old");
    project.done("downgrade", "-1");
    assertThat(project.query(INDEXES)).isEqualTo("of_others invalid, old");
  }

  @Test
  void anInvalidIndexOfTheSameNameIsRebuilt() throws Exception {
    leaveBehind("CREATE UNIQUE INDEX CONCURRENTLY acc_n_key ON acc (n)");
    mend();
    write("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS acc_n_key ON acc (n)");
    assertThat(project.done("upgrade").err()).contains("dropped public.acc_n_key");
    assertThat(project.query(INDEXES)).isEqualTo("acc_n_key, old");
  }

  @Test
  void aValidIndexOfTheNameIsEnoughOnlyOnItsTable() throws Exception {
    project.execute("CREATE INDEX taken ON \"Größe$\" (n)");
    write(
        "CREATE INDEX CONCURRENTLY IF NOT EXISTS old ON acc (m);\nCREATE INDEX CONCURRENTLY IF NOT EXISTS taken ON acc (n)");
    Path script =
        Files.writeString(folder.resolve("script"), project.done("upgrade", "--sql").out());
    assertThat(new Psql(project.database()).run(script)).contains("acc has no valid index taken");
    Command failed = project.run("upgrade");
    assertThat(failed.exitCode()).isEqualTo(4);
    assertThat(failed.err())
        .contains(
            "2_index.sql:9: acc has no valid index taken, because another object has that name");
    assertThat(project.query(STATE)).isEqualTo("1 applied, 2 applying");
  }

  /** The server names its own leftovers: {@code _ccnew}, {@code _ccold}. */
  @Test
  void aRebuildThatFailsLeavesNothing() throws Exception {
    project.execute(
        """
        CREATE FUNCTION f(n int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$
        BEGIN RETURN CASE WHEN current_setting('test.fails', true) = 'on' THEN 1 / (n - n) ELSE n END; END $$;
        CREATE INDEX of_f ON acc (f(n));
        CREATE INDEX of_part ON part (f(n))""");
    String allInvalid = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
    for (String statement :
        new String[] {
          "REINDEX INDEX CONCURRENTLY of_f",
          "REINDEX (VERBOSE, CONCURRENTLY) TABLE acc",
          "REINDEX INDEX CONCURRENTLY of_part",
          "REINDEX TABLE CONCURRENTLY part",
          "REINDEX SCHEMA CONCURRENTLY public",
          "REINDEX DATABASE CONCURRENTLY " + project.query("SELECT quote_ident(current_database())")
        }) {
      write(statement);
      String database = project.query("SELECT quote_ident(current_database())");
      project.execute("ALTER DATABASE " + database + " SET test.fails = on");
      assertThat(project.run("upgrade").exitCode()).as(statement).isEqualTo(4);
      assertThat(project.run("upgrade").exitCode()).as(statement).isEqualTo(4);
      assertThat(project.query(allInvalid)).as(statement).isEqualTo("0");
      project.execute("ALTER DATABASE " + database + " RESET test.fails");
      project.done("upgrade");
      assertThat(project.query(allInvalid)).isEqualTo("0");
      project.done("downgrade", "-1");
    }
  }

  @Test
  void aHistoryOfAnEarlierVersionGetsTheIndexColumns() throws Exception {
    project.execute(
        "ALTER TABLE autogen_history DROP COLUMN indexes_before, DROP COLUMN statements_done");
    mend();
    write("CREATE UNIQUE INDEX CONCURRENTLY ON acc (n)");
    project.done("upgrade");
    assertThat(project.query(INDEXES)).isEqualTo("acc_n_idx, old");
    project.done("downgrade", "-1");
    project.execute(
        "DROP INDEX acc_n_idx; ALTER TABLE autogen_history DROP COLUMN indexes_before, DROP COLUMN statements_done");
    Path script =
        Files.writeString(folder.resolve("script"), project.done("upgrade", "--sql").out());
    new Psql(project.database()).done(script);
    assertThat(project.query(INDEXES)).isEqualTo("acc_n_idx, old");
  }
}
