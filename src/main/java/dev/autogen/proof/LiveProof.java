package dev.autogen.proof;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.Version;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Migration;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proves migrations on a copy of a live database, each on the result of the one before. So what the
 * database has besides the migrations, and the rights of its role, count too.
 */
public final class LiveProof implements AutoCloseable {
  /** SQLSTATEs for tables, schemas, types and functions that do not exist. */
  private static final Set<String> MISSING = Set.of("42P01", "3F000", "42704", "42883");

  private final Optional<LiveCopy> made;
  private final List<String> unproven;

  private LiveProof(Optional<LiveCopy> made, List<String> unproven) {
    this.made = made;
    this.unproven = new ArrayList<>(unproven);
  }

  /**
   * Copies a live database. Where that is impossible, nothing is proven.
   *
   * @param connection to the live database, which is only read
   * @param namespaces those that the migrations may change
   */
  public static LiveProof of(
      Connection connection, Collection<Identifier> namespaces, ScratchServer scratch) {
    try {
      return new LiveProof(Optional.of(LiveCopy.of(connection, namespaces, scratch)), List.of());
    } catch (DatabaseException e) {
      return new LiveProof(Optional.empty(), List.of(e.getMessage()));
    }
  }

  /** What the copy lacks, because the throw-away server cannot have it: kind and name of each. */
  public List<String> notCovered() {
    return made.map(LiveCopy::notCovered).orElse(List.of());
  }

  /** Runs the migrations that the database has not applied yet. */
  public void apply(List<Migration> pending) {
    if (!pending.isEmpty()) {
      made.ifPresent(copy -> apply(pending, copy));
    }
  }

  private void apply(List<Migration> pending, LiveCopy copy) {
    try (Connection connection = copy.connectAsRole()) {
      new MigrationRunner(connection, new HistoryTable(connection, Version.CURRENT))
          .upgrade(pending);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    } catch (DatabaseException e) {
      unproven.add("a pending migration fails there: " + e.getMessage());
    }
  }

  /** Requires the tables and columns of a schema, where nobody knows what is pending. */
  public void require(Schema produced) {
    made.ifPresent(copy -> require(produced, copy));
  }

  private void require(Schema produced, LiveCopy copy) {
    try (Connection connection = copy.connect()) {
      Schema present = SchemaReader.read(connection, SchemaReader.namespaces(connection));
      produced.tables().stream()
          .flatMap(table -> missing(table, present))
          .findFirst()
          .ifPresent(
              name ->
                  unproven.add("it lacks " + name + ", which the migrations of the folder create"));
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private static Stream<String> missing(Table table, Schema present) {
    Optional<Table> twin = present.table(table.name());
    return twin.isEmpty()
        ? Stream.of(table.name().toString())
        : table.columns().stream()
            .map(Column::name)
            .filter(column -> twin.get().column(column).isEmpty())
            .map(column -> table.name() + "." + column);
  }

  /**
   * Proves a migration.
   *
   * @param end the schema after all migrations that follow, if it is known
   * @return what is not proven, a line each
   * @throws RefusedException if it would fail on the live database
   */
  public List<String> prove(Migration migration, Optional<Schema> end) {
    if (unproven.isEmpty()) {
      made.ifPresent(copy -> unproven.addAll(prove(migration, end, copy)));
    }
    return unproven.stream().map(line -> "not proven on a copy of the database: " + line).toList();
  }

  private static List<String> prove(Migration migration, Optional<Schema> end, LiveCopy copy) {
    try {
      return Proof.onCopy(copy, migration, end, Version.CURRENT);
    } catch (DatabaseException e) {
      if (copy.notCovered().isEmpty() || !lacksSomething(e)) {
        throw new RefusedException("on a copy of the database: " + e.getMessage(), e);
      }
      return List.of(e.getMessage() + "; the copy lacks " + String.join(", ", copy.notCovered()));
    }
  }

  private static boolean lacksSomething(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            it ->
                it instanceof SQLException sql
                    && MISSING.contains(String.valueOf(sql.getSQLState())));
  }

  @Override
  public void close() {
    made.ifPresent(LiveCopy::close);
  }
}
