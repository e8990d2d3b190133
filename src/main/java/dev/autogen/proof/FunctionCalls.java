package dev.autogen.proof;

import dev.autogen.RefusedException;
import dev.autogen.introspect.CatalogQuery;
import dev.autogen.introspect.Row;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The functions that run when the tables and views of a throw-away database are used. The server
 * does not know which columns the text of a function reads, so each table is written and read once,
 * and rolled back.
 */
final class FunctionCalls {
  private static final CatalogQuery QUERY = CatalogQuery.of(FunctionCalls.class, "function_calls");

  /** The SQLSTATE class of unknown names and wrong types. */
  private static final String NAME_OR_TYPE = "42";

  private static final String PRIVILEGE = "42501";

  /** Why each use fails that does; what works is not there. */
  private final Map<String, Failed> failed = new LinkedHashMap<>();

  /**
   * A use that fails in a function.
   *
   * @param where the function, with the place in it
   */
  private record Failed(String use, String message, String where) {}

  /**
   * A use of an object.
   *
   * @param id the same before and after a change of its name
   * @param function the function, where the use is its creation
   */
  private record Use(String id, String words, Optional<String> function, List<String> statements) {
    Use(String id, String words, List<String> statements) {
      this(id, words, Optional.empty(), statements);
    }
  }

  /** An object that runs functions. */
  private record Caller(
      String kind,
      String id,
      Optional<QualifiedName> table,
      String name,
      String definition,
      List<String> prepare) {
    static Caller of(Row row) throws SQLException {
      return new Caller(
          row.text("kind"),
          row.text("id"),
          row.optionalText("table").isEmpty() ? Optional.empty() : Optional.of(row.table()),
          row.text("name"),
          row.optionalText("definition").orElse(""),
          row.texts("prepare"));
    }
  }

  private FunctionCalls() {}

  /**
   * Uses everything.
   *
   * @param connection to a throw-away database, with rows in its tables
   * @param rows the rows to insert
   */
  static FunctionCalls attempt(Connection connection, Schema schema, SampleRows rows) {
    List<Use> uses = new ArrayList<>();
    try {
      for (Caller caller : QUERY.run(connection, Caller::of)) {
        uses(caller, schema, rows).forEach(uses::add);
      }
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
    FunctionCalls calls = new FunctionCalls();
    if (!uses.isEmpty()) {
      new StatementGroups(connection)
          .attempt(uses.stream().map(Use::statements).toList())
          .forEach(failure -> calls.add(uses.get(failure.place()), failure));
    }
    return calls;
  }

  private static Stream<Use> uses(Caller caller, Schema schema, SampleRows rows) {
    return switch (caller.kind()) {
      case "function" ->
          Stream.of(
              new Use(
                  caller.id(),
                  "CREATE FUNCTION",
                  Optional.of(caller.name()),
                  List.of(caller.definition())));
      case "materialized view" ->
          Stream.of(
              new Use(
                  caller.id(),
                  "REFRESH of " + caller.name(),
                  List.of("REFRESH MATERIALIZED VIEW " + caller.name())));
      case "view" -> Stream.of(read(caller, List.of()));
      default ->
          Stream.concat(
              caller.prepare().isEmpty()
                  ? Stream.empty()
                  : Stream.concat(
                      Stream.of(read(caller, caller.prepare())),
                      writes(caller, schema, rows, caller.prepare())),
              writes(caller, schema, rows, List.of()));
    };
  }

  private static Use read(Caller caller, List<String> prepare) {
    return new Use(
        caller.id() + " SELECT" + prepare.size(),
        "SELECT from " + caller.name(),
        with(prepare, "SELECT * FROM " + caller.name()));
  }

  private static Stream<Use> writes(
      Caller caller, Schema schema, SampleRows rows, List<String> prepare) {
    List<Use> uses = new ArrayList<>();
    Optional<Table> table = caller.table().flatMap(schema::table);
    uses.add(
        write(
            "INSERT",
            "into",
            caller,
            prepare,
            List.of("INSERT INTO " + caller.name() + " DEFAULT VALUES")));
    for (List<String> insert : table.map(rows::inserts).orElse(List.of())) {
      uses.add(write("INSERT", "into", caller, prepare, insert));
    }
    for (String update : table.map(rows::updates).orElse(List.of())) {
      uses.add(write("UPDATE", "of", caller, prepare, List.of(update)));
    }
    uses.add(write("DELETE", "from", caller, prepare, List.of("DELETE FROM " + caller.name())));
    return uses.stream();
  }

  private static Use write(
      String command, String word, Caller caller, List<String> prepare, List<String> statements) {
    return new Use(
        caller.id() + " " + command,
        command + " " + word + " " + caller.name(),
        with(prepare, statements.toArray(String[]::new)));
  }

  private static List<String> with(List<String> prepare, String... statements) {
    return Stream.concat(prepare.stream(), Stream.of(statements)).toList();
  }

  private void add(Use use, StatementGroups.Failure failure) {
    if (failure.state().startsWith(NAME_OR_TYPE) && !failure.state().equals(PRIVILEGE)) {
      use.function()
          .or(failure::function)
          .ifPresent(
              where ->
                  failed.putIfAbsent(
                      use.id() + " " + failure.message(),
                      new Failed(use.words(), failure.message(), where)));
    }
  }

  /**
   * Requires that what worked before works now.
   *
   * @param direction the change in between
   * @throws RefusedException with the function that fails, and with what to do
   */
  void requireAsBefore(FunctionCalls before, String direction) {
    failed.entrySet().stream()
        .filter(it -> !before.failed.containsKey(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  "After the %s %s fails: %s, in: %s. Change this function first, so that it works before and after the migration: by hand, or in a migration of your own (autogen revision --empty)."
                      .formatted(direction, it.use(), it.message(), it.where()));
            });
  }
}
