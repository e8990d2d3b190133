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
 * What a statement of a downgrade took away on a throw-away database with rows, however it says it:
 * one that drops a type, a schema or a parent with CASCADE names none of the columns that go.
 *
 * @param table by the name that it had at the start
 * @param column the column that is gone, or of whose values a part is; nothing where rows are gone
 * @param part what its values lose; nothing where all of them are gone
 */
public record MeasuredLoss(
    Migration migration,
    SqlStatement statement,
    QualifiedName table,
    Optional<Identifier> column,
    Optional<String> part) {

  /** What is lost, as far as the statements ran. */
  public record Found(List<MeasuredLoss> losses, Optional<String> stopped) {
    public Found {
      losses = List.copyOf(losses);
    }
  }

  /**
   * Reverts migrations, one after the other.
   *
   * @param path those to revert, last first
   * @param start a database in the state in which all of them are applied
   * @return what is lost, and why the rest is not known where a statement fails
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
      // Rows that are made up may break what rows of people meet.
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
