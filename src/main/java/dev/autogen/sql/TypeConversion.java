package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Families whose values turn in the same way in every session. */
  private static final List<Set<String>> STEADY =
      FAMILIES.stream().filter(family -> !family.contains("timetz")).toList();

  /** Of the types that Hibernate maps, those with an equality. */
  private static final Set<String> COMPARABLE =
      Stream.concat(
              FAMILIES.stream().flatMap(Set::stream), Stream.of("boolean", "uuid", "bytea", "oid"))
          .filter(name -> !name.equals("json"))
          .collect(Collectors.toUnmodifiableSet());

  /** What has one spelling as text, whatever the settings of a session are. */
  private static final Set<String> SPELLED_ALIKE =
      Set.of("smallint", "integer", "bigint", "numeric", "boolean", "uuid", "json", "jsonb");

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

  /**
   * Whether a value turns into the same one in every session, whatever its time zone, its date
   * style and the like are.
   */
  static boolean isSteady(SqlType from, SqlType to) {
    if (from.array() != to.array()) {
      return false;
    }
    return from.name().equals(to.name())
        || STEADY.stream()
            .anyMatch(family -> family.contains(from.name()) && family.contains(to.name()))
        || (isInterval(from) && isInterval(to))
        || (STRINGS.contains(from.name()) && SPELLED_ALIKE.contains(to.name()))
        || (STRINGS.contains(to.name()) && SPELLED_ALIKE.contains(from.name()))
        || (INTEGERS.contains(from.name()) && to.name().equals("boolean"))
        || (INTEGERS.contains(to.name()) && from.name().equals("boolean"));
  }

  /** Whether PostgreSQL has an equality of the type, as far as is known; all have one as text. */
  static boolean isComparable(SqlType type) {
    return COMPARABLE.contains(type.name()) || isInterval(type);
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
