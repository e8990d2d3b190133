package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expressions that convert values of one type to another, after {@code pg_cast}. */
public final class TypeConversion {
  /** Families of types that PostgreSQL converts into each other without a USING clause. */
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

  /** Families whose conversions do not depend on settings of the session. */
  private static final List<Set<String>> SESSION_INDEPENDENT =
      FAMILIES.stream().filter(family -> !family.contains("timetz")).toList();

  /** The types mapped by Hibernate that have an equality operator. */
  private static final Set<String> COMPARABLE =
      Stream.concat(
              FAMILIES.stream().flatMap(Set::stream), Stream.of("boolean", "uuid", "bytea", "oid"))
          .filter(name -> !name.equals("json"))
          .collect(Collectors.toUnmodifiableSet());

  /** Types whose text form does not depend on settings of the session. */
  private static final Set<String> SAME_TEXT_IN_EVERY_SESSION =
      Set.of("smallint", "integer", "bigint", "numeric", "boolean", "uuid", "json", "jsonb");

  private TypeConversion() {}

  /** Whether PostgreSQL converts without a USING clause. */
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

  /** Also with fields, such as {@code interval day to second}. */
  private static boolean isInterval(SqlType type) {
    return type.name().equals("interval") || type.name().startsWith("interval ");
  }

  /**
   * Whether PostgreSQL converts a default together with its column. It keeps {@code 'x'::varchar}
   * in a column that becomes text.
   */
  static boolean keepsDefault(SqlType from, SqlType to) {
    boolean sameSpelling =
        from.name().equals(to.name())
            || (NUMBERS.contains(from.name()) && NUMBERS.contains(to.name()));
    return from.array() == to.array() && sameSpelling;
  }

  /**
   * Whether a conversion gives the same value in every session, with any time zone and date style.
   */
  static boolean isSessionIndependent(SqlType from, SqlType to) {
    if (from.array() != to.array()) {
      return false;
    }
    return from.name().equals(to.name())
        || SESSION_INDEPENDENT.stream()
            .anyMatch(family -> family.contains(from.name()) && family.contains(to.name()))
        || (isInterval(from) && isInterval(to))
        || (STRINGS.contains(from.name()) && SAME_TEXT_IN_EVERY_SESSION.contains(to.name()))
        || (STRINGS.contains(to.name()) && SAME_TEXT_IN_EVERY_SESSION.contains(from.name()))
        || (INTEGERS.contains(from.name()) && to.name().equals("boolean"))
        || (INTEGERS.contains(to.name()) && from.name().equals("boolean"));
  }

  /** Whether the type is known to have an equality operator; as text, all types have one. */
  static boolean isComparable(SqlType type) {
    return COMPARABLE.contains(type.name()) || isInterval(type);
  }

  private static boolean crossesTimeZones(SqlType from, SqlType to) {
    return MOMENTS.contains(from.name())
        && MOMENTS.contains(to.name())
        && from.name().equals("timestamptz") != to.name().equals("timestamptz");
  }

  /** Without a zone, PostgreSQL would use the time zone of the session. */
  private static String inUtc(String name, SqlType from, SqlType to) {
    if (to.name().equals("timestamptz")) {
      return (from.name().equals("date") ? name + "::timestamp" : name) + " AT TIME ZONE 'UTC'";
    }
    String moment = name + " AT TIME ZONE 'UTC'";
    return to.name().equals("date") ? "(" + moment + ")::date" : moment;
  }

  /**
   * The {@code USING} expression: empty if none is needed, a placeholder if no conversion exists.
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
    return Optional.of(Placeholder.conversion(column, from.toString(), to.toString()));
  }
}
