package dev.autogen.measure;

import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tries what an application would do next, and takes it back. */
final class Probe {
  /** A value is null, or no check allows it. */
  private static final Set<String> REJECTED = Set.of("23502", "23514");

  private final Connection connection;

  Probe(Connection connection) {
    this.connection = connection;
  }

  static String count(QualifiedName table) {
    return "SELECT count(*) FROM " + Quoted.name(table);
  }

  static String dropIndex(QualifiedName index) {
    return "DROP INDEX " + Quoted.name(index);
  }

  /**
   * New constraints that are not known to hold for old rows, and do not: PostgreSQL looks at them
   * again whenever such a row is updated, whatever column it is.
   */
  List<ConstraintState> rejected(Catalog start, Catalog before, Catalog after) throws SQLException {
    List<ConstraintState> open =
        after.constraints().values().stream()
            .filter(it -> !it.valid() && start.has(it.owner()))
            .filter(it -> !before.constraints().containsKey(it.oid()))
            .filter(it -> it.kind() != ConstraintState.Kind.FOREIGN_KEY)
            .toList();
    Stream.Builder<ConstraintState> rejected = Stream.builder();
    for (ConstraintState constraint : open) {
      if (isRejected(constraint, after)) {
        rejected.add(constraint);
      }
    }
    return rejected.build().toList();
  }

  private boolean isRejected(ConstraintState constraint, Catalog catalog) throws SQLException {
    Optional<String> update =
        catalog
            .attributesOf(constraint.owner())
            .filter(it -> !it.identity() && !it.generated())
            .findFirst()
            .map(it -> touch(catalog.name(constraint.owner()), it));
    if (update.isEmpty()) {
      return false;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("SAVEPOINT autogen_probe");
      boolean rejected = false;
      try {
        statement.execute(update.get());
      } catch (SQLException e) {
        rejected = REJECTED.contains(e.getSQLState());
      }
      statement.execute("ROLLBACK TO SAVEPOINT autogen_probe");
      statement.execute("RELEASE SAVEPOINT autogen_probe");
      return rejected;
    }
  }

  private static String touch(QualifiedName table, Attribute column) {
    String name = Quoted.name(column.name());
    return "UPDATE " + Quoted.name(table) + " SET " + name + " = " + name;
  }
}
