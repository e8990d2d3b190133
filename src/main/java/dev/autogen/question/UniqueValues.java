package dev.autogen.question;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import dev.autogen.sqltext.FunctionCall;
import dev.autogen.sqltext.SqlWords;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Detects values that would be equal in several rows of a unique column. */
final class UniqueValues {
  /** Functions that have the same value in every row of a statement. */
  private static final Set<String> MOMENT =
      Set.of("now", "transaction_timestamp", "statement_timestamp");

  private static final Identifier SELECT = new Identifier("select");

  private final Schema schema;

  UniqueValues(Schema schema) {
    this.schema = schema;
  }

  /** The objection against the value, with an example of a better one; empty if there is none. */
  Optional<String> objection(ColumnName name, Column column, Expression value) {
    Optional<Table> table = schema.table(name.table());
    if (table.isEmpty() || !table.get().isUnique(column.name()) || differs(table.get(), value)) {
      return Optional.empty();
    }
    return Optional.of(
        "gives every row the same value, and %s is unique; write SQL that differs by row, such as %s"
            .formatted(name, example(table.get(), column)));
  }

  /** A function or a query may have another value in every row. */
  private static boolean differs(Table table, Expression value) {
    Set<Identifier> words = SqlWords.of(value.sql());
    return !MOMENT.containsAll(FunctionCall.names(value.sql()))
        || words.contains(SELECT)
        || table.columns().stream().map(Column::name).anyMatch(words::contains);
  }

  private static String example(Table table, Column column) {
    if (column.type().name().equals("uuid")) {
      return "gen_random_uuid()";
    }
    String key =
        Stream.of(table)
            .flatMap(it -> it.constraints(PrimaryKey.class).stream())
            .filter(it -> it.columns().size() == 1 && !it.columns().contains(column.name()))
            .map(it -> Quoted.name(it.columns().get(0)))
            .findFirst()
            .orElse("ctid");
    return column.type().name().matches("varchar|text|char") ? "'x' || " + key : key;
  }
}
