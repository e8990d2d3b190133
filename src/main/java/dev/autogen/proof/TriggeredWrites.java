package dev.autogen.proof;

import dev.autogen.RefusedException;
import dev.autogen.schema.Column;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Dependent.Kind;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the application can write to tables with triggers and rules. The catalog does not tell
 * which columns the body of a trigger function names, so each kind of write is tried and rolled
 * back.
 *
 * @param failures the writes that failed, in the order in which they were tried
 */
record TriggeredWrites(List<Failure> failures) {
  /** Errors in the statement itself, such as a missing column. */
  private static final String INVALID_STATEMENT = "42";

  private static final Set<Kind> FIRED_BY_WRITES = Set.of(Kind.TRIGGER, Kind.RULE);

  /** The temporary copy of a row that is deleted and inserted again. */
  private static final String ROW = "pg_temp.autogen_row";

  /**
   * A kind of write to a table.
   *
   * @param verb such as {@code UPDATE}
   */
  record Write(QualifiedName table, String verb) {}

  /**
   * The error of a write.
   *
   * @param invalid whether the statement itself is wrong, and not the values of the row
   * @param message with the place in the function, if there is one
   */
  record Failure(Write write, boolean invalid, String message) {}

  /**
   * Tries the writes on the first row of each such table.
   *
   * @param dependents of all tables of the schema
   */
  static TriggeredWrites on(Connection connection, Schema schema, List<Dependent> dependents) {
    Set<QualifiedName> fired =
        dependents.stream()
            .filter(it -> FIRED_BY_WRITES.contains(it.kind()))
            .flatMap(it -> it.table().stream())
            .collect(Collectors.toSet());
    List<Write> writes = new ArrayList<>();
    List<List<String>> statements = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (fired.contains(table.name())) {
        writes.add(new Write(table.name(), "UPDATE"));
        statements.add(List.of(update(table)));
        writes.add(new Write(table.name(), "DELETE or INSERT"));
        statements.add(List.of(copy(table), delete(table), insert(table)));
        // A row that others refer to cannot be deleted, but triggers run before a key is checked.
        writes.add(new Write(table.name(), "INSERT"));
        statements.add(List.of(copy(table), insert(table)));
      }
    }
    if (writes.isEmpty()) {
      return new TriggeredWrites(List.of());
    }
    List<Failure> failures = new ArrayList<>();
    for (StatementGroups.Failure failure : new StatementGroups(connection).attempt(statements)) {
      failures.add(
          new Failure(
              writes.get(failure.place()),
              failure.state().startsWith(INVALID_STATEMENT),
              failure.message() + place(failure.context())));
    }
    return new TriggeredWrites(failures);
  }

  private static String place(String context) {
    return context
        .lines()
        .filter(line -> line.contains("function") && !line.contains("autogen_groups"))
        .findFirst()
        .map(line -> " in " + line.strip())
        .orElse("");
  }

  /**
   * Requires that no write is invalid that was valid before.
   *
   * @param before the writes on the schema that the migration starts from
   * @throws RefusedException with the server's message for the first one
   */
  void requireAsValidAs(TriggeredWrites before, String direction) {
    Set<Write> known =
        before.failures.stream().map(Failure::write).collect(Collectors.toUnmodifiableSet());
    failures.stream()
        .filter(failure -> failure.invalid && !known.contains(failure.write))
        .findFirst()
        .ifPresent(
            failure -> {
              throw new RefusedException(
                  "After the %s, %s fails on %s: %s. Change the function of the trigger or rule in a migration of its own before this one, so that it works with both schemas."
                      .formatted(
                          direction, failure.write.verb, failure.write.table, failure.message));
            });
  }

  private static String update(Table table) {
    return "UPDATE "
        + Quoted.name(table.name())
        + " SET "
        + table.columns().stream()
            .filter(TriggeredWrites::isUpdatable)
            .map(column -> Quoted.name(column.name()) + " = " + Quoted.name(column.name()))
            .collect(Collectors.joining(", "));
  }

  private static String copy(Table table) {
    return "CREATE TEMPORARY TABLE autogen_row ON COMMIT DROP AS SELECT "
        + columns(table)
        + " FROM "
        + Quoted.name(table.name())
        + " LIMIT 1";
  }

  private static String delete(Table table) {
    String name = Quoted.name(table.name());
    return "DELETE FROM " + name + " WHERE ctid IN (SELECT ctid FROM " + name + " LIMIT 1)";
  }

  private static String insert(Table table) {
    return "INSERT INTO "
        + Quoted.name(table.name())
        + " ("
        + columns(table)
        + ") OVERRIDING SYSTEM VALUE SELECT "
        + columns(table)
        + " FROM "
        + ROW;
  }

  private static String columns(Table table) {
    return table.columns().stream()
        .filter(column -> column.generated().isEmpty())
        .map(column -> Quoted.name(column.name()))
        .collect(Collectors.joining(", "));
  }

  private static boolean isUpdatable(Column column) {
    return column.generated().isEmpty()
        && column.identity().filter(it -> it.kind() == Identity.Kind.ALWAYS).isEmpty();
  }
}
