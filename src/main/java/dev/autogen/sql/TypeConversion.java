package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What PostgreSQL must be told to turn the values of one type into another ({@code pg_cast}). */
public final class TypeConversion {
  /** Families inside which PostgreSQL converts on assignment, without being told how. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
          Set.of("varchar", "text", "char"),
          Set.of("date", "timestamp", "timestamptz"),
          Set.of("time", "timetz"),
          Set.of("json", "jsonb"),
          Set.of("bit", "varbit"),
          Set.of("inet", "cidr"));

  private static final Set<String> NUMBERS = FAMILIES.get(0);
  private static final Set<String> STRINGS = FAMILIES.get(1);
  private static final Set<String> MOMENTS = FAMILIES.get(2);
  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  private TypeConversion() {}

  /** Whether PostgreSQL needs no more than the two types. */
  public static boolean isImplicit(SqlType from, SqlType to) {
    if (from.array() != to.array()) {
      return !to.array() && STRINGS.contains(to.name());
    }
    return from.name().equals(to.name())
        || FAMILIES.stream()
            .anyMatch(family -> family.contains(from.name()) && family.contains(to.name()))
        || (isInterval(from) && isInterval(to))
        || (STRINGS.contains(to.name()) && !to.array());
  }

  /** With whatever fields, such as {@code interval day to second}. */
  private static boolean isInterval(SqlType type) {
    return type.name().equals("interval") || type.name().startsWith("interval ");
  }

  /**
   * Whether a default turns with its column into what it would be if it were set anew; {@code
   * 'x'::varchar} stays that in a column that is text from now on.
   */
  static boolean keepsDefault(SqlType from, SqlType to) {
    boolean sameSpelling =
        from.name().equals(to.name())
            || (NUMBERS.contains(from.name()) && NUMBERS.contains(to.name()));
    return from.array() == to.array() && sameSpelling;
  }

  private static boolean crossesTimeZones(SqlType from, SqlType to) {
    return MOMENTS.contains(from.name())
        && MOMENTS.contains(to.name())
        && from.name().equals("timestamptz") != to.name().equals("timestamptz");
  }

  /** Without the zone PostgreSQL would take that of whoever runs the migration. */
  private static String inUtc(String name, SqlType from, SqlType to) {
    if (to.name().equals("timestamptz")) {
      return (from.name().equals("date") ? name + "::timestamp" : name) + " AT TIME ZONE 'UTC'";
    }
    String moment = name + " AT TIME ZONE 'UTC'";
    return to.name().equals("date") ? "(" + moment + ")::date" : moment;
  }

  /**
   * The {@code USING} clause, a blank for a person to fill in where no conversion exists, or
   * nothing.
   */
  public static Optional<Expression> using(Identifier column, SqlType from, SqlType to) {
    String name = Quoted.name(column);
    if (!from.array() && !to.array() && crossesTimeZones(from, to)) {
      return Optional.of(new Expression(inUtc(name, from, to)));
    }
    if (isImplicit(from, to)) {
      return Optional.empty();
    }
    if (STRINGS.contains(from.name()) && !from.array()) {
      return Optional.of(new Expression(name + "::" + to));
    }
    if (!from.array() && !to.array()) {
      if (INTEGERS.contains(from.name()) && to.name().equals("boolean")) {
        return Optional.of(new Expression(name + " <> 0"));
      }
      if (from.name().equals("boolean") && INTEGERS.contains(to.name())) {
        return Optional.of(new Expression(name + "::integer"));
      }
    }
    return Optional.of(Blank.turning(column, from.toString(), to.toString()));
  }
}
