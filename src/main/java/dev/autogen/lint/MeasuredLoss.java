package dev.autogen.lint;

import dev.autogen.introspect.SchemaReader;
import dev.autogen.measure.Failure;
import dev.autogen.measure.Measured;
import dev.autogen.measure.MeasuringSession;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import dev.autogen.proof.SampleRows;
import dev.autogen.safety.Rounding;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Data that a statement of a downgrade deleted on a throw-away database with rows. This also finds
 * columns that the statement does not name, such as those dropped with CASCADE.
 *
 * @param table the table, by its name at the start
 * @param column the column that loses its values or a part of them; empty if rows are deleted
 * @param part what the values lose; empty if all of each value is lost
 */
public record MeasuredLoss(
    Migration migration,
    SqlStatement statement,
    QualifiedName table,
    Optional<Identifier> column,
    Optional<String> part) {

  /** The losses, and the failure that stopped the measurement, if any. */
  public record Found(List<MeasuredLoss> losses, Optional<String> stopped) {
    public Found {
      losses = List.copyOf(losses);
    }
  }

  /**
   * Reverts migrations, one after the other.
   *
   * @param path the migrations to revert, last first
   * @param start a database in the state in which all of them are applied
   * @return the losses, and the failure of a statement where the rest is unknown
   */
  public static Found of(List<Migration> path, ScratchServer server, ScratchDatabase start) {
    try {
      Found found;
      try (ScratchDatabase withRows = server.createDatabase(start)) {
        fill(withRows);
        found = run(path, withRows);
      }
      if (found.stopped().isEmpty()) {
        return found;
      }
      // Sample rows may violate constraints that real rows meet.
      try (ScratchDatabase withoutRows = server.createDatabase(start)) {
        Found rest = run(path, withoutRows);
        return new Found(
            Stream.concat(found.losses().stream(), rest.losses().stream()).distinct().toList(),
            rest.stopped());
      }
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private static void fill(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      Schema schema = SchemaReader.read(connection, SchemaReader.namespaces(connection));
      new SampleRows(schema, schema).insert(connection);
    }
  }

  private static Found run(List<Migration> path, ScratchDatabase database) {
    List<MeasuredLoss> losses = new ArrayList<>();
    try (MeasuringSession session = new MeasuringSession(database)) {
      for (Migration migration : path) {
        MeasuredFile file = FileRun.of(true, migration.downgrade().steps(), session);
        for (MeasuredFile.Entry entry : file.entries()) {
          losses.addAll(of(migration, entry.statement(), entry.measured()));
        }
        if (!file.complete()) {
          return new Found(losses, Optional.of(failure(migration, file)));
        }
      }
    }
    return new Found(losses, Optional.empty());
  }

  private static List<MeasuredLoss> of(
      Migration migration, SqlStatement statement, Measured measured) {
    List<MeasuredLoss> losses = new ArrayList<>();
    measured
        .tables()
        .forEach(
            table -> {
              if (table.dropped() || table.emptied() || table.deleted() > 0) {
                losses.add(
                    new MeasuredLoss(
                        migration, statement, table.name(), Optional.empty(), Optional.empty()));
              }
              table
                  .takenPlaces()
                  .forEach(
                      change ->
                          Rounding.loss(
                                  SqlType.parse(change.before().type()),
                                  SqlType.parse(change.after().type()))
                              .ifPresent(
                                  part ->
                                      losses.add(
                                          new MeasuredLoss(
                                              migration,
                                              statement,
                                              table.name(),
                                              Optional.of(change.before().name()),
                                              Optional.of(part)))));
              table
                  .lostColumns()
                  .forEach(
                      column ->
                          losses.add(
                              new MeasuredLoss(
                                  migration,
                                  statement,
                                  table.name(),
                                  Optional.of(table.nameAtStart(column)),
                                  Optional.empty())));
            });
    return losses;
  }

  private static String failure(Migration migration, MeasuredFile file) {
    MeasuredFile.Entry last = file.entries().get(file.entries().size() - 1);
    return migration.place(last.statement())
        + ": "
        + last.measured().failure().map(Failure::message).orElse("the statement fails");
  }
}
