package dev.autogen.proof;

import dev.autogen.DatabaseException;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Dependent.Kind;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Reference;
import dev.autogen.schema.Schema;
import dev.autogen.sqltext.SqlWords;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policies, triggers, privileges and the like of a throw-away database, which a migration must
 * not lose. Indexes, constraints and views are part of the schema, which is compared as a whole.
 */
record KeptDependents(List<Dependent> dependents) {
  /** These are dropped without the name of their table. */
  private static final Set<Kind> WITHOUT_TABLE = Set.of(Kind.STATISTICS, Kind.PUBLICATION);

  private static final Identifier CASCADE = new Identifier("cascade");

  static KeptDependents read(Connection connection, Collection<Identifier> namespaces) {
    return new KeptDependents(
        UnmanagedReader.dependents(connection, namespaces).stream()
            .filter(it -> it.kind().isOutsideOfSchemas())
            .toList());
  }

  /**
   * Requires that all whose table, columns and indexes still exist are kept, but for those that a
   * statement removes by name.
   *
   * @param now what exists after the upgrade
   * @param upgrade its statements; one with CASCADE may remove anything
   * @throws DatabaseException with the names of the lost ones
   */
  void requireKept(KeptDependents now, Schema after, Stream<String> upgrade) {
    List<Set<Identifier>> statements = upgrade.map(SqlWords::of).toList();
    Set<Reference> existing = references(after);
    now.dependents.stream().flatMap(it -> it.provides().stream()).forEach(existing::add);
    require(
        "The upgrade loses what depends on its tables: ",
        lost(now)
            .filter(it -> existing.containsAll(it.reads()))
            .filter(it -> statements.stream().noneMatch(words -> removes(words, it))));
  }

  private Stream<Dependent> lost(KeptDependents now) {
    return dependents.stream().filter(it -> now.dependents.stream().noneMatch(it::isSameObject));
  }

  private static boolean removes(Set<Identifier> words, Dependent dependent) {
    String removal =
        switch (dependent.kind()) {
          case PRIVILEGES -> "revoke";
          case REPLICA_IDENTITY -> "identity";
          case CLUSTER_MARK -> "cluster";
          case ROW_SECURITY -> "security";
          default -> "drop";
        };
    Optional<Identifier> relation =
        dependent
            .table()
            .map(QualifiedName::name)
            .filter(it -> !WITHOUT_TABLE.contains(dependent.kind()));
    boolean named =
        Stream.concat(dependent.name().stream(), relation.stream()).allMatch(words::contains);
    return words.contains(CASCADE) || (named && words.contains(new Identifier(removal)));
  }

  /**
   * Requires that all are back, with the same definitions.
   *
   * @throws DatabaseException with the names of the lost and the changed ones
   */
  void requireRestored(KeptDependents now) {
    require(
        "After the downgrade this is not as before the upgrade: ",
        Stream.concat(lost(now), now.dependents.stream().filter(this::isChanged)));
  }

  private boolean isChanged(Dependent now) {
    return dependents.stream().anyMatch(it -> it.isSameObject(now) && !isSameDefinition(it, now));
  }

  private static boolean isSameDefinition(Dependent before, Dependent now) {
    // PostgreSQL lists the columns of statistics in the order of the table, which may change.
    return before.kind() == Kind.STATISTICS
        ? words(before).equals(words(now))
        : before.create().equals(now.create());
  }

  private static List<Set<Identifier>> words(Dependent dependent) {
    return dependent.create().stream().map(SqlWords::of).toList();
  }

  private static void require(String problem, Stream<Dependent> broken) {
    String names = broken.map(Dependent::toString).distinct().collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      throw new DatabaseException(problem + names + ".");
    }
  }

  private static Set<Reference> references(Schema schema) {
    Set<Reference> references =
        CatalogSlot.of(schema)
            .map(slot -> Reference.to(slot.name()))
            .collect(Collectors.toCollection(HashSet::new));
    schema.tables().forEach(it -> references.addAll(columns(it.name(), it.columns())));
    schema.views().forEach(it -> references.addAll(columns(it.name(), it.columns())));
    return references;
  }

  private static List<Reference> columns(QualifiedName relation, List<Column> columns) {
    return columns.stream().map(it -> Reference.to(new ColumnName(relation, it.name()))).toList();
  }
}
