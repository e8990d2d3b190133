package dev.autogen.safety;

import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** What a value loses when it is converted to a type with fewer digits. */
public final class Rounding {
  private static final List<String> MOMENTS = List.of("timestamp", "timestamptz");
  private static final List<String> TIMES = List.of("time", "timetz");

  private Rounding() {}

  /** The part that is lost, such as {@code the time of day}; empty if the whole value fits. */
  public static Optional<String> loss(SqlType from, SqlType to) {
    if (from.array() || to.array()) {
      return Optional.empty();
    }
    if (MOMENTS.contains(from.name()) && to.name().equals("date")) {
      return Optional.of("the time of day");
    }
    boolean bothTimes =
        (MOMENTS.contains(from.name()) && MOMENTS.contains(to.name()))
            || (TIMES.contains(from.name()) && TIMES.contains(to.name()));
    if (bothTimes) {
      int digits = digitsOfSecond(to);
      return digits < digitsOfSecond(from)
          ? Optional.of(
              digits == 0
                  ? "its fractional seconds"
                  : allBut(digits) + " of its fractional seconds")
          : Optional.empty();
    }
    Optional<NumberType> target = NumberType.of(to);
    boolean rounds =
        NumberType.of(from)
            .filter(source -> target.filter(it -> it.rounds(source)).isPresent())
            .isPresent();
    return rounds ? target.map(Rounding::rounding) : Optional.empty();
  }

  private static String rounding(NumberType target) {
    int places = target.fraction().orElse(-1);
    if (places < 0) {
      return allBut(target.significant().orElse(0)) + " of its numbers";
    }
    return places == 0 ? "its decimal places" : allBut(places) + " after the decimal point";
  }

  private static String allBut(int digits) {
    return "all but " + digits + (digits == 1 ? " digit" : " digits");
  }

  private static int digitsOfSecond(SqlType type) {
    return type.modifiers().isEmpty() ? 6 : Integer.parseInt(type.modifiers().get(0));
  }
}
