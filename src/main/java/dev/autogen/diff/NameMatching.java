package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Matches constraints and indexes with generated names by their structure, and keeps the name that
 * the database has.
 */
public final class NameMatching {
  private final Set<ObjectName> generatedNames;

  private NameMatching(Set<ObjectName> generatedNames) {
    this.generatedNames = generatedNames;
  }

  /**
   * Gives constraints and indexes of the model the names of the same ones in the database.
   *
   * @param target the model's schema, with normalized expressions
   * @param generatedNames its constraints and indexes whose names are generated
   */
  public static Schema apply(Schema target, Set<ObjectName> generatedNames, Schema database) {
    NameMatching matching = new NameMatching(generatedNames);
    return target.withTables(
        target.tables().stream()
            .map(
                table ->
                    database
                        .table(table.name())
                        .map(old -> matching.table(table, old))
                        .orElse(table))
            .toList());
  }

  /** In JPA, the columns of a primary key and the column pairs of a foreign key have no order. */
  private static boolean isSame(Object database, Object target) {
    if (database instanceof Constraint constraint && !constraint.validated()) {
      return isSame(constraint.withValidated(true), target);
    }
    if (database instanceof PrimaryKey one && target instanceof PrimaryKey other) {
      return Set.copyOf(one.columns()).equals(Set.copyOf(other.columns()));
    }
    if (database instanceof ForeignKey one && target instanceof ForeignKey other) {
      return pairs(one).equals(pairs(other)) && withoutPairs(one).equals(withoutPairs(other));
    }
    return database.equals(target);
  }

  private static Map<Identifier, Identifier> pairs(ForeignKey key) {
    Map<Identifier, Identifier> pairs = new HashMap<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.put(key.columns().get(i), key.referencedColumns().get(i));
    }
    return pairs;
  }

  private static ForeignKey withoutPairs(ForeignKey key) {
    return ForeignKey.of(key.name(), List.of(), key.referencedTable(), List.of())
        .withActions(key.onDelete(), key.onUpdate())
        .withDeferral(key.deferral());
  }

  /** The same for a schema in which all names are generated. */
  public static Schema applyToAll(Schema target, Schema database) {
    Set<ObjectName> all = new HashSet<>();
    for (Table table : target.tables()) {
      table.constraints().forEach(part -> all.add(new ObjectName(table.name(), part.name())));
      table.indexes().forEach(part -> all.add(new ObjectName(table.name(), part.name())));
    }
    return apply(target, all, database);
  }

  private Table table(Table target, Table database) {
    List<Constraint> constraints =
        match(
            target,
            target.constraints(),
            database.constraints(),
            Constraint::name,
            Constraint::withName,
            found -> found.withValidated(true));
    List<Index> indexes =
        match(
            target,
            target.indexes(),
            database.indexes(),
            Index::name,
            Index::withName,
            found -> found);
    return target.withConstraints(constraints).withIndexes(indexes);
  }

  private <T> List<T> match(
      Table table,
      List<T> wanted,
      List<T> existing,
      Function<T, Identifier> name,
      BiFunction<T, Identifier, T> withName,
      UnaryOperator<T> wantedForm) {
    List<T> free = new ArrayList<>(existing);
    free.removeAll(wanted);
    Set<T> existingNames = new HashSet<>(existing);
    existingNames.retainAll(wanted);
    List<T> result = new ArrayList<>();
    for (T item : wanted) {
      boolean anonymous = generatedNames.contains(new ObjectName(table.name(), name.apply(item)));
      Optional<T> equal =
          anonymous && !existingNames.contains(item)
              ? free.stream()
                  .filter(candidate -> isSame(withName.apply(candidate, name.apply(item)), item))
                  .findFirst()
              : Optional.empty();
      equal.ifPresent(free::remove);
      result.add(equal.map(wantedForm).orElse(item));
    }
    return result;
  }
}
