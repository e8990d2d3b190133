package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.SqlType;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The initial value of a Java field as a value of its column; empty if the column type cannot hold
 * it.
 */
public final class InitialValue {
  private static final Set<String> STRINGS = Set.of("varchar", "text", "char");
  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
  private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");

  private static final Map<String, String> NOW =
      Map.of(
          "date", "CURRENT_DATE",
          "timestamp", "LOCALTIMESTAMP",
          "timestamptz", "CURRENT_TIMESTAMP",
          "time", "LOCALTIME",
          "timetz", "CURRENT_TIME");

  private InitialValue() {}

  public static Optional<Expression> text(String value, SqlType type) {
    return when(isOneOf(STRINGS, type), Quoted.literal(value));
  }

  public static Optional<Expression> number(String value, SqlType type) {
    return when(isOneOf(INTEGERS, type) || isOneOf(FRACTIONS, type), value);
  }

  public static Optional<Expression> bool(String value, SqlType type) {
    return when(isOneOf(Set.of("boolean"), type), value);
  }

  /** An enum constant: its name in a text or enum column, its ordinal in a numeric column. */
  public static Optional<Expression> constant(String name, OptionalInt ordinal, SqlType type) {
    if (isOneOf(INTEGERS, type)) {
      return ordinal.isPresent()
          ? Optional.of(new Expression(String.valueOf(ordinal.getAsInt())))
          : Optional.empty();
    }
    return when(!type.array(), Quoted.literal(name));
  }

  /** The time of the transaction, in the type of the column. */
  public static Optional<Expression> now(SqlType type) {
    return type.array()
        ? Optional.empty()
        : Optional.ofNullable(NOW.get(type.name())).map(Expression::new);
  }

  public static Optional<Expression> randomUuid(SqlType type) {
    return when(isOneOf(Set.of("uuid"), type), "gen_random_uuid()");
  }

  private static boolean isOneOf(Set<String> names, SqlType type) {
    return !type.array() && names.contains(type.name());
  }

  private static Optional<Expression> when(boolean fits, String sql) {
    return fits ? Optional.of(new Expression(sql)) : Optional.empty();
  }
}
