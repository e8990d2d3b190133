package dev.autogen.proof;

import dev.autogen.Version;
import dev.autogen.introspect.NamesByOid;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.migration.Migration;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Migrated;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs migrations on a throw-away database and reads the result. */
public final class Replay {
  private final ScratchDatabase database;

  public Replay(ScratchDatabase database) {
    this.database = database;
  }

  /** Applies migrations in the given order. */
  public void upgrade(List<Migration> migrations) {
    connected(connection -> runner(connection).upgrade(migrations));
  }

  /** Reverts migrations in the given order. */
  public void downgrade(List<Migration> migrations) {
    connected(connection -> runner(connection).downgrade(migrations));
  }

  /** The whole schema of the database. */
  public Migrated read() {
    try (Connection connection = database.connect()) {
      List<Identifier> namespaces = SchemaReader.namespaces(connection);
      return new Migrated(
          SchemaReader.read(connection, namespaces),
          UnmanagedReader.read(connection, namespaces),
          List.of(),
          List.of());
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /** The schema of a database, without what no schema record describes. */
  public static Schema schema(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return SchemaReader.read(connection, SchemaReader.namespaces(connection));
    }
  }

  /** The current names of all objects. */
  public NamesByOid identities() {
    try (Connection connection = database.connect()) {
      return NamesByOid.read(connection);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private static MigrationRunner runner(Connection connection) {
    return new MigrationRunner(connection, new HistoryTable(connection, Version.CURRENT));
  }

  private interface Work {
    void on(Connection connection);
  }

  private void connected(Work work) {
    try (Connection connection = database.connect()) {
      work.on(connection);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }
}
