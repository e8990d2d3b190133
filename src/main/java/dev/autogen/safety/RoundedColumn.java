package dev.autogen.safety;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** AG105: a column takes on a type with fewer digits, and its values lose the others for good. */
final class RoundedColumn implements SafetyRule {
  private static final List<String> MOMENTS = List.of("timestamp", "timestamptz");
  private static final List<String> TIMES = List.of("time", "timetz");

  @Override
  public Optional<String> check(Operation operation, Situation situation) {
    if (operation instanceof AlterColumn alter) {
      String name = alter.table() + "." + alter.after().name();
      return loss(alter.before().type(), alter.after().type())
          .map(loss -> "data loss: " + name + " loses " + loss + " for good");
    }
    return Optional.empty();
  }

  private static Optional<String> loss(SqlType from, SqlType to) {
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
                  ? "its fractions of a second"
                  : allBut(digits) + " of its fractions of a second")
          : Optional.empty();
    }
    Optional<NumberType> target = NumberType.of(to);
    boolean rounds =
        NumberType.of(from)
            .filter(source -> target.filter(it -> it.rounds(source)).isPresent())
            .isPresent();
    return rounds ? target.map(RoundedColumn::rounding) : Optional.empty();
  }

  private static String rounding(NumberType target) {
    int places = target.fraction().orElse(-1);
    if (places < 0) {
      return allBut(target.significant().orElse(0)) + " of its numbers";
    }
    return places == 0 ? "what is behind the point" : allBut(places) + " behind the point";
  }

  private static String allBut(int digits) {
    return "all but " + digits + (digits == 1 ? " digit" : " digits");
  }

  private static int digitsOfSecond(SqlType type) {
    return type.modifiers().isEmpty() ? 6 : Integer.parseInt(type.modifiers().get(0));
  }
}
