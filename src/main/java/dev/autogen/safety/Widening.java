package dev.autogen.safety;

import dev.autogen.schema.SqlType;
import java.util.List;

/**
 * Type changes that PostgreSQL makes in its catalog alone: no rewrite, no scan (measured on 12 to
 * 18).
 */
public final class Widening {
  private Widening() {}

  /**
   * Whether PostgreSQL changes only its catalog: the stored values stay the same and are not
   * checked.
   */
  public static boolean isOne(SqlType from, SqlType to) {
    if (from.array() || to.array()) {
      return false;
    }
    if (isString(from) && to.name().equals("text")) {
      return true;
    }
    if (from.name().equals("text") && to.name().equals("varchar")) {
      return to.modifiers().isEmpty();
    }
    if (!from.name().equals(to.name())) {
      return from.name().equals("cidr") && to.name().equals("inet");
    }
    return switch (from.name()) {
      case "varchar", "varbit" ->
          isUnlimited(to) || (!isUnlimited(from) && number(to, 0) >= number(from, 0));
      case "numeric" ->
          isUnlimited(to)
              || (!isUnlimited(from)
                  && number(to, 1) == number(from, 1)
                  && number(to, 0) >= number(from, 0));
      case "timestamp", "timestamptz", "time", "timetz" ->
          isUnlimited(to) || (!isUnlimited(from) && number(to, 0) >= number(from, 0));
      default -> false;
    };
  }

  private static boolean isString(SqlType type) {
    return List.of("varchar", "text").contains(type.name());
  }

  private static boolean isUnlimited(SqlType type) {
    return type.modifiers().isEmpty();
  }

  private static int number(SqlType type, int position) {
    return Integer.parseInt(type.modifiers().get(position));
  }
}
