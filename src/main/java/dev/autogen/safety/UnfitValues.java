package dev.autogen.safety;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.SqlType;
import dev.autogen.sqltext.SqlWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** AG306: a column takes on a type that not every value of the old one fits into. */
final class UnfitValues implements SafetyRule {
  private static final List<String> STRINGS = List.of("varchar", "text", "char");

  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (operation instanceof AlterColumn alter) {
      String name = alter.table() + "." + alter.after().name();
      return unfit(alter.before().type(), alter.after().type())
          .filter(values -> !isEnum(alter, situation))
          .map(values -> "values must fit: it fails if " + name + " holds " + values);
    }
    return Optional.empty();
  }

  /** A person says how names turn into numbers, so nothing is known of what fails. */
  private static boolean isEnum(AlterColumn alter, PlanContext situation) {
    return isString(alter.before().type())
        && !isString(alter.after().type())
        && situation.before().table(alter.table()).stream()
            .flatMap(table -> table.constraints(CheckConstraint.class).stream())
            .map(check -> check.condition().sql())
            .anyMatch(
                sql ->
                    SqlWords.of(sql).contains(alter.before().name())
                        && !SqlWords.strings(sql).isEmpty());
  }

  private static Optional<String> unfit(SqlType from, SqlType to) {
    if (from.array() || to.array()) {
      return Optional.empty();
    }
    if (isString(from)) {
      return isString(to) ? tooLong(from, to) : Optional.of("what is no " + to);
    }
    return NumberType.of(from)
        .flatMap(
            source ->
                NumberType.of(to)
                    .filter(target -> target.overflows(source))
                    .flatMap(NumberType::largest))
        .map(UnfitValues::beyond);
  }

  private static Optional<String> tooLong(SqlType from, SqlType to) {
    OptionalInt room = length(to);
    boolean less =
        room.isPresent() && (length(from).isEmpty() || length(from).getAsInt() > room.getAsInt());
    return less ? Optional.of("more than " + room.getAsInt() + " characters") : Optional.empty();
  }

  private static String beyond(BigDecimal largest) {
    int places = Math.max(0, largest.scale());
    return "a number beyond " + String.format(Locale.ROOT, "%,." + places + "f", largest);
  }

  private static boolean isString(SqlType type) {
    return STRINGS.contains(type.name());
  }

  private static OptionalInt length(SqlType type) {
    return type.modifiers().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(type.modifiers().get(0)));
  }
}
