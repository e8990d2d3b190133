package dev.autogen.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.AutogenException;
import dev.autogen.config.RunLimits;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Sample;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Wherever a run is killed, the next run leads to the same schema, rows and history as an
 * undisturbed one.
 */
@Execution(ExecutionMode.CONCURRENT)
class FaultTest {
  static final RunLimits PACE =
      new RunLimits(
          Duration.ofSeconds(5), 10, Duration.ofMillis(1), Duration.ZERO, Duration.ofSeconds(10));

  static final String BEFORE =
      """
      CREATE TABLE shops (id bigint PRIMARY KEY);
      CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, shop_id bigint NOT NULL);
      CREATE INDEX users_shop_id_idx ON users (shop_id);
      INSERT INTO shops SELECT i FROM generate_series(0, 4) i;
      INSERT INTO users SELECT i, 'user ' || i, i % 5 FROM generate_series(1, 1500) i;
      ANALYZE users;
      """;

  static final Migration MIGRATION =
      new MigrationFolder(Path.of("migrations"))
          .parse(
              "20260101000000_all_kinds_of_steps.sql",
              """
              -- all kinds of steps
              --
              -- revision  20260101000000
              -- revises   base

              -- autogen:upgrade

              -- autogen:step expand
              ALTER TABLE users ADD COLUMN status text;
              ALTER TABLE users ALTER COLUMN status SET DEFAULT 'active';
              -- autogen:step expand transaction=none
              CREATE UNIQUE INDEX CONCURRENTLY users_name_key ON users (name);
              -- autogen:step expand
              ALTER TABLE users ADD CONSTRAINT users_name_key UNIQUE USING INDEX users_name_key;
              -- autogen:step expand
              ALTER TABLE users ADD CONSTRAINT users_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES shops NOT VALID;
              -- autogen:step expand
              ALTER TABLE users VALIDATE CONSTRAINT users_shop_id_fkey;
              -- autogen:step backfill batch=500 table=users
              UPDATE users SET status = 'user ' || id WHERE status IS NULL;
              -- autogen:step contract
              ALTER TABLE users ADD CONSTRAINT users_status_is_set CHECK (status IS NOT NULL) NOT VALID;
              -- autogen:step contract
              ALTER TABLE users VALIDATE CONSTRAINT users_status_is_set;
              -- autogen:step contract
              ALTER TABLE users ALTER COLUMN status SET NOT NULL;
              ALTER TABLE users DROP CONSTRAINT users_status_is_set;
              -- autogen:step contract transaction=none
              DROP INDEX CONCURRENTLY users_shop_id_idx;

              -- autogen:downgrade

              -- autogen:step expand transaction=none
              CREATE INDEX CONCURRENTLY users_shop_id_idx ON users (shop_id);
              -- autogen:step backfill batch=500 table=users
              UPDATE users SET name = 'user ' || id WHERE name <> 'user ' || id;
              -- autogen:step contract
              ALTER TABLE users DROP CONSTRAINT users_shop_id_fkey;
              -- autogen:step contract
              ALTER TABLE users DROP CONSTRAINT users_name_key;
              ALTER TABLE users DROP COLUMN status;
              """);

  @ParameterizedTest
  @EnumSource
  void aKilledUpgradeGoesOn(KillPoint.When when) throws SQLException {
    assertThat(killEverywhere(MIGRATION, Direction.UPGRADE, when, "")).isGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource
  void aKilledDowngradeGoesOn(KillPoint.When when) throws SQLException {
    String work = "UPDATE users SET name = 'renamed ' || id";
    assertThat(killEverywhere(MIGRATION, Direction.DOWNGRADE, when, work)).isGreaterThan(25);
  }

  /** In the build every eighth call is enough, other ones for each way to die. */
  private static final Sample CALLS = Sample.of("kill", 8);

  /**
   * Kills a run at its calls.
   *
   * @param work what happens before a downgrade
   * @return how many calls there are
   */
  static int killEverywhere(
      Migration migration, Direction direction, KillPoint.When when, String work)
      throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      prepare(database, migration, direction, work);
      run(database, migration, direction);
      State wanted = state(database);
      for (int call = CALLS.forPart(when.name()).first(); ; call += CALLS.every()) {
        prepare(database, migration, direction, work);
        KillPoint point = runAndKill(database, migration, direction, call, when);
        if (!point.isReached()) {
          return call;
        }
        try {
          run(database, migration, direction, Optional.of(point));
        } catch (AutogenException e) {
          throw new AssertionError("killed " + when + " call " + call, e);
        }
        assertThat(state(database)).as("killed %s call %d", when, call).isEqualTo(wanted);
      }
    }
  }

  private static void prepare(
      ScratchDatabase database, Migration migration, Direction direction, String work)
      throws SQLException {
    execute(database, "DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + BEFORE);
    if (direction == Direction.DOWNGRADE) {
      run(database, migration, Direction.UPGRADE);
      execute(database, work);
    }
  }

  /** Runs until it is killed, or to the end where there are fewer calls. */
  static KillPoint runAndKill(
      ScratchDatabase database,
      Migration migration,
      Direction direction,
      int call,
      KillPoint.When when)
      throws SQLException {
    try (Connection connection = database.connect();
        Connection locking = database.connect()) {
      KillPoint point = new KillPoint(call, when, List.of(connection, locking));
      try {
        run(point.over(connection), locking, migration, direction, Optional.empty());
      } catch (AutogenException e) {
        assertThat(point.isReached()).as(e.getMessage()).isTrue();
      }
      return point;
    }
  }

  private static void run(ScratchDatabase database, Migration migration, Direction direction)
      throws SQLException {
    run(database, migration, direction, Optional.empty());
  }

  private static void run(
      ScratchDatabase database, Migration migration, Direction direction, Optional<KillPoint> after)
      throws SQLException {
    try (Connection connection = database.connect();
        Connection locking = database.connect()) {
      run(connection, locking, migration, direction, after);
    }
  }

  /**
   * Upgrades, or downgrades where there is something to revert.
   *
   * @param after the end of the run before, which the server may not have noticed yet
   */
  private static void run(
      Connection connection,
      Connection locking,
      Migration migration,
      Direction direction,
      Optional<KillPoint> after)
      throws SQLException {
    HistoryTable history = new HistoryTable(connection, "test");
    try (RunnerLock lock = RunnerLock.take(locking, history)) {
      MigrationRunner runner =
          new MigrationRunner(connection, history, RunListener.SILENT, PACE, lock);
      if (direction == Direction.UPGRADE) {
        runner.upgrade(List.of(migration));
        return;
      }
      if (after.isPresent()) {
        after.get().awaitDecision(connection);
      }
      if (!history.read().isEmpty()) {
        runner.downgrade(List.of(migration));
      }
    }
  }

  static void execute(ScratchDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static State state(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return State.of(connection);
    }
  }

  /** What counts in the end. */
  record State(Schema schema, String indexes, String rows, String history) {
    static State of(Connection connection) throws SQLException {
      Schema schema = SchemaReader.read(connection, List.of(new Identifier("public")));
      return new State(
          schema,
          indexes(connection),
          value(connection, "SELECT md5(string_agg(u::text, ';' ORDER BY id)) FROM users u"),
          value(
              connection,
              "SELECT string_agg(concat_ws(' ', revision, checksum, state, steps_done, steps,"
                  + " steps_reverted, step_begun, blocks_done), ';') FROM autogen_history"));
    }

    /** All of them with whether they are valid, which a schema does not tell. */
    static String indexes(Connection connection) throws SQLException {
      return value(
          connection,
          "SELECT string_agg(concat_ws(' ', c.relname, indisvalid), ', ' ORDER BY c.relname) FROM"
              + " pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_class t ON t.oid = indrelid"
              + " WHERE t.relname IN ('users', 'shops')");
    }

    private static String value(Connection connection, String query) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(query)) {
        row.next();
        return String.valueOf(row.getString(1));
      }
    }
  }
}
