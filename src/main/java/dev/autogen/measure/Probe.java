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

/** Tries an update that an application would do next, and rolls it back. */
final class Probe {
  /** SQLSTATEs of a NOT NULL or check violation. */
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
   * New constraints that are not validated and that existing rows violate. PostgreSQL checks them
   * again whenever such a row is updated, in any column.
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
