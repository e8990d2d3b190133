package dev.autogen.measure;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sql.BatchedUpdate;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Runs statements one by one on a throw-away database and measures the effects of each. A failed
 * statement is rolled back, and the next ones still run.
 */
public final class MeasuringSession implements AutoCloseable {
  private static final String ACTIVE_TRANSACTION = "25001";
  private static final String DUPLICATE_TABLE = "42P07";

  private final Connection connection;
  private final Connection beside;
  private final int process;
  private final Map<Long, Long> rows = new HashMap<>();
  private final Catalog start;
  private Catalog now;
  private Activity activity = Activity.NONE;

  /** Opens a session on a database that already has its rows. */
  public MeasuringSession(ScratchDatabase database) {
    connection = database.connect();
    beside = database.connect();
    try {
      process = (int) number("SELECT pg_backend_pid()");
      start = Catalog.read(connection);
      now = start;
      for (Relation relation : start.relations().values()) {
        if (relation.kind().holdsRows() && relation.kind() != RelationKind.MATERIALIZED_VIEW) {
          rows.put(relation.oid(), number(Probe.count(relation.name())));
        }
      }
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /** The current catalog. */
  public Catalog catalog() {
    return now;
  }

  /** Begins a transaction after the statistics of earlier ones are complete. */
  public void begin() {
    control("BEGIN");
    try {
      activity = Activity.of(connection, process);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  public void commit() {
    control("COMMIT");
    activity = Activity.NONE;
  }

  /** Whether a transaction is open, begun by this class or by a statement. */
  public boolean isInTransaction() {
    try {
      return connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /** Runs SQL that is not part of a file, such as a setting. */
  public void control(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /** Evaluates an SQL expression. */
  public String value(String expression) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + expression)) {
      row.next();
      return String.valueOf(row.getString(1));
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /**
   * Runs a statement in the open transaction, which the statement may end.
   *
   * @param data the data of a COPY from standard input
   */
  public Measured inTransaction(String sql, Optional<String> data) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      Catalog before = now;
      Activity earlier = activity;
      statement.execute("SAVEPOINT autogen_measure");
      statement.clearWarnings();
      try {
        execute(statement, sql, data);
      } catch (SQLException e) {
        statement.execute("ROLLBACK TO SAVEPOINT autogen_measure");
        return failed(before, earlier, true, e);
      }
      List<String> warnings = warnings(statement);
      boolean open = isInTransaction();
      if (open && !warnings.contains(ACTIVE_TRANSACTION)) {
        statement.execute("RELEASE SAVEPOINT autogen_measure");
      }
      now = Catalog.read(connection);
      Activity done = open ? Activity.of(connection, process) : Activity.NONE;
      Probed probed = open ? probe(before) : Probed.NOTHING;
      // The rolled back attempt leaves statistics but no locks.
      activity = open ? Activity.of(connection, process) : Activity.NONE;
      return measured(
          before,
          earlier,
          true,
          new Measured.Outcome(done.since(earlier), probed, warnings, Optional.empty()));
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /** Tries a second pass of a batched statement and rolls it back. */
  public BatchOutcome pass(String sql, BatchedUpdate update) {
    try {
      BatchOutcome outcome = SecondPass.of(connection, sql, update);
      // The rolled back attempt leaves statistics.
      activity = Activity.of(connection, process);
      return outcome;
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private Probed probe(Catalog before) throws SQLException {
    return new Probed(false, false, new Probe(connection).rejected(start, before, now));
  }

  /** Runs a statement; one with COPY data uses another API of the driver. */
  private void execute(Statement statement, String sql, Optional<String> data) throws SQLException {
    if (data.isEmpty()) {
      statement.execute(sql);
      return;
    }
    try {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(data.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a statement outside a transaction, while another session has a writing transaction open.
   *
   * @param data the data of a COPY from standard input
   */
  public Measured outside(String sql, Optional<String> data) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      Catalog before = now;
      ConcurrentSession.Observed seen;
      try {
        seen = new ConcurrentSession(beside).watch(process, () -> execute(statement, sql, data));
      } catch (SQLException e) {
        now = Catalog.read(connection);
        return failed(before, Activity.NONE, false, e);
      }
      now = Catalog.read(connection);
      Activity done = new Activity(seen.locks(), Map.of(), Map.of(), Map.of());
      List<String> warnings = warnings(statement);
      boolean skips = now.relations().size() > before.relations().size() && skipsAgain(sql);
      Probed probed = new Probed(seen.waitsForTransactions(), skips, List.of());
      return measured(
          before,
          Activity.NONE,
          false,
          new Measured.Outcome(done, probed, warnings, Optional.empty()));
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /** An invalid index counts too, because IF NOT EXISTS skips it like any other. */
  private boolean skipsAgain(String sql) throws SQLException {
    try (Statement again = connection.createStatement()) {
      again.setEscapeProcessing(false);
      again.execute(sql);
      boolean skips = warnings(again).contains(DUPLICATE_TABLE);
      for (Relation relation : Catalog.read(connection).relations().values()) {
        if (!now.has(relation.oid())) {
          again.execute(Probe.dropIndex(relation.name()));
        }
      }
      return skips;
    } catch (SQLException e) {
      return false; // It fails instead of skipping, which a person notices.
    }
  }

  private Measured failed(Catalog before, Activity earlier, boolean transactional, SQLException e)
      throws SQLException {
    return measured(
        before,
        earlier,
        transactional,
        new Measured.Outcome(
            new Activity(earlier.locks(), Map.of(), Map.of(), Map.of()),
            Probed.NOTHING,
            List.of(),
            Optional.of(failure(e))));
  }

  private Measured measured(
      Catalog before, Activity earlier, boolean transactional, Measured.Outcome outcome)
      throws SQLException {
    int lockTimeout = (int) number("SELECT setting FROM pg_settings WHERE name = 'lock_timeout'");
    return new Measured(
        new Measured.Snapshots(start, before, now),
        new Measured.Setting(transactional, earlier.locks(), rows, lockTimeout, StepKind.UNKNOWN),
        outcome);
  }

  private static Failure failure(SQLException e) {
    String message =
        e instanceof PSQLException postgres
            ? Optional.ofNullable(postgres.getServerErrorMessage())
                .map(ServerErrorMessage::getMessage)
                .orElse(String.valueOf(e.getMessage()))
            : String.valueOf(e.getMessage());
    return new Failure(String.valueOf(e.getSQLState()), message.replace('\n', ' '));
  }

  private static List<String> warnings(Statement statement) throws SQLException {
    List<String> codes = new ArrayList<>();
    for (SQLWarning it = statement.getWarnings(); it != null; it = it.getNextWarning()) {
      codes.add(String.valueOf(it.getSQLState()));
    }
    return codes;
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() {
    try (connection;
        beside) {
      // A failure to close a throw-away session has no effect.
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }
}
