package dev.autogen.plan;

import dev.autogen.operation.AlterColumn;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.sql.Placeholder;
import dev.autogen.sqltext.SqlWords;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An enum column that changes between names and numbers: PostgreSQL can convert the types but not
 * the values.
 */
final class EnumConversion {
  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");
  private static final Set<String> NAMES = Set.of("varchar", "text", "char");

  private EnumConversion() {}

  /**
   * A placeholder for the conversion, where a check before or after lists the names of the enum.
   */
  static Optional<Expression> of(AlterColumn alter, Schema before, Schema after) {
    SqlType from = alter.before().type();
    SqlType to = alter.after().type();
    boolean crosses =
        (NAMES.contains(from.name()) && NUMBERS.contains(to.name()))
            || (NUMBERS.contains(from.name()) && NAMES.contains(to.name()));
    Identifier column = alter.after().name();
    boolean listed =
        Stream.of(before, after).anyMatch(schema -> listsNames(schema, alter.table(), column));
    return crosses && listed
        ? Optional.of(Placeholder.conversion(column, from.toString(), to.toString()))
        : Optional.empty();
  }

  private static boolean listsNames(Schema schema, QualifiedName table, Identifier column) {
    return schema.table(table).stream()
        .flatMap(found -> found.constraints(CheckConstraint.class).stream())
        .map(CheckConstraint::condition)
        .filter(condition -> SqlWords.of(condition.sql()).contains(column))
        .anyMatch(condition -> !SqlWords.strings(condition.sql()).isEmpty());
  }
}
