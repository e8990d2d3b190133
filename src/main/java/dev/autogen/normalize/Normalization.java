package dev.autogen.normalize;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gives a schema the spelling of the database wherever both mean the same. */
public final class Normalization {
  private final Map<QualifiedName, Table> deparsedTarget;
  private final Map<QualifiedName, Table> deparsedDatabase;

  private Normalization(
      Map<QualifiedName, Table> deparsedTarget, Map<QualifiedName, Table> deparsedDatabase) {
    this.deparsedTarget = deparsedTarget;
    this.deparsedDatabase = deparsedDatabase;
  }

  /** Whether there is a difference that only a server can compare. */
  public static boolean needsServer(Schema target, Schema database) {
    Schema completed = completed(target, database);
    return !differing(completed, database).isEmpty()
        || ViewNormalization.needsServer(completed, database);
  }

  /** The target with unspecified options taken from the database. This needs no server. */
  public static Schema completed(Schema target, Schema database) {
    return UnspecifiedOptions.completed(target, database);
  }

  /**
   * Gives types and expressions of the model the spelling of the database if PostgreSQL treats both
   * as the same.
   *
   * @param connection to a PostgreSQL that has the types and functions of both; all changes there
   *     are rolled back
   */
  public static Schema normalize(Connection connection, Schema model, Schema database) {
    return normalize(connection, model, database, database);
  }

  /**
   * The same if labels of enum types are renamed.
   *
   * @param database the schema after the renames
   * @param present the schema before the renames
   */
  public static Schema normalize(
      Connection connection, Schema model, Schema database, Schema present) {
    Schema normalized = normalizeTables(connection, completed(model, database), database, present);
    return ViewNormalization.needsServer(normalized, database)
        ? Deparser.rolledBack(
            connection, () -> ViewNormalization.normalize(connection, normalized, database))
        : normalized;
  }

  private static Schema normalizeTables(
      Connection connection, Schema target, Schema database, Schema present) {
    List<Table> differing = differing(target, database);
    if (differing.isEmpty()) {
      return target;
    }
    Map<QualifiedName, Table> existing = new HashMap<>();
    differing.forEach(
        table -> database.table(table.name()).ifPresent(old -> existing.put(table.name(), old)));
    Deparser ofTarget = new Deparser(connection, TemporaryTypes.of(target, present));
    Deparser ofDatabase = new Deparser(connection, TemporaryTypes.of(database, present));
    Normalization normalization =
        new Normalization(
            ofTarget.deparse(differing), ofDatabase.deparse(List.copyOf(existing.values())));
    return target.withTables(
        target.tables().stream()
            .map(
                table ->
                    Optional.ofNullable(existing.get(table.name()))
                        .map(old -> normalization.normalized(table, old))
                        .orElse(table))
            .toList());
  }

  private static List<Table> differing(Schema target, Schema database) {
    return target.tables().stream()
        .filter(table -> database.table(table.name()).filter(old -> differ(table, old)).isPresent())
        .toList();
  }

  private static boolean differ(Table target, Table database) {
    boolean columns =
        target.columns().stream()
            .anyMatch(
                column ->
                    database.column(column.name()).filter(old -> differ(column, old)).isPresent());
    List<CheckConstraint> existingChecks = database.constraints(CheckConstraint.class);
    List<Expression> conditions = existingChecks.stream().map(CheckConstraint::condition).toList();
    boolean checks =
        !existingChecks.isEmpty()
            && target.constraints(CheckConstraint.class).stream()
                .anyMatch(check -> !conditions.contains(check.condition()));
    boolean indexes =
        database.indexes().stream().anyMatch(Deparser::hasExpression)
            && target.indexes().stream()
                .filter(Deparser::hasExpression)
                .anyMatch(index -> !database.indexes().contains(index));
    return columns || checks || indexes;
  }

  private static boolean differ(Column target, Column database) {
    return !target.type().equals(database.type())
        || !target.defaultValue().equals(database.defaultValue())
        || !target.generated().equals(database.generated())
        || !target.collation().equals(database.collation())
        || !target.identity().equals(IdentitySpelling.of(target, database));
  }

  private Table normalized(Table target, Table database) {
    Table deparsed = deparsedTarget.get(target.name());
    Table deparsedOld = deparsedDatabase.get(target.name());
    if (deparsed == null || deparsedOld == null) {
      return target;
    }
    List<Column> columns = new ArrayList<>();
    for (Column column : target.columns()) {
      Optional<Column> old = database.column(column.name());
      columns.add(
          old.isEmpty()
              ? column
              : normalized(
                  column,
                  old.get(),
                  deparsed.column(column.name()).orElseThrow(),
                  deparsedOld.column(column.name()).orElseThrow()));
    }
    return target
        .withColumns(columns)
        .withConstraints(checks(target, database, deparsed, deparsedOld))
        .withIndexes(indexes(target, database, deparsed, deparsedOld));
  }

  private static Column normalized(
      Column target, Column database, Column deparsed, Column deparsedOld) {
    Column result = target;
    if (deparsed.type().equals(deparsedOld.type())) {
      result = result.withType(database.type());
    }
    if (deparsed.defaultValue().equals(deparsedOld.defaultValue())
        && target.identity().isEmpty()
        && database.identity().isEmpty()) {
      result = result.withDefault(database.defaultValue());
    }
    if (deparsed.generated().equals(deparsedOld.generated())) {
      result = result.withGenerated(database.generated());
    }
    if (Objects.equals(deparsed.collation(), deparsedOld.collation())) {
      result = result.withCollation(database.collation());
    }
    return result.withIdentity(IdentitySpelling.of(result, database));
  }

  private static List<Constraint> checks(
      Table target, Table database, Table deparsed, Table deparsedOld) {
    List<CheckConstraint> old = database.constraints(CheckConstraint.class);
    Map<Expression, Expression> spellings = new HashMap<>();
    for (CheckConstraint check : old) {
      condition(deparsedOld, check).ifPresent(text -> spellings.put(text, check.condition()));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : target.constraints()) {
      if (constraint instanceof CheckConstraint check) {
        Optional<Expression> spelling =
            condition(deparsed, check)
                .flatMap(
                    text ->
                        spellings.entrySet().stream()
                            .filter(entry -> Conjunction.sameMeaning(entry.getKey(), text))
                            .map(Map.Entry::getValue)
                            .findFirst());
        constraints.add(spelling.map(check::withCondition).orElse(check));
      } else {
        constraints.add(constraint);
      }
    }
    return constraints;
  }

  private static Optional<Expression> condition(Table deparsed, CheckConstraint check) {
    return deparsed.constraints(CheckConstraint.class).stream()
        .filter(candidate -> candidate.name().equals(check.name()))
        .map(CheckConstraint::condition)
        .findFirst();
  }

  private static List<Index> indexes(
      Table target, Table database, Table deparsed, Table deparsedOld) {
    List<Index> indexes = new ArrayList<>();
    for (Index index : target.indexes()) {
      Optional<Index> text = named(deparsed, index);
      Optional<Index> same =
          database.indexes().stream()
              .filter(
                  old ->
                      text.isPresent()
                          && named(deparsedOld, old)
                              .filter(it -> sameMeaning(it.withName(index.name()), text.get()))
                              .isPresent())
              .findFirst();
      indexes.add(same.map(old -> old.withName(index.name())).orElse(index));
    }
    return indexes;
  }

  private static boolean sameMeaning(Index one, Index other) {
    Optional<Expression> first = one.where();
    Optional<Expression> second = other.where();
    return one.withWhere(Optional.empty()).equals(other.withWhere(Optional.empty()))
        && first.isPresent() == second.isPresent()
        && (first.isEmpty() || Conjunction.sameMeaning(first.get(), second.get()));
  }

  private static Optional<Index> named(Table table, Index index) {
    return table.indexes().stream()
        .filter(candidate -> candidate.name().equals(index.name()))
        .findFirst();
  }
}
