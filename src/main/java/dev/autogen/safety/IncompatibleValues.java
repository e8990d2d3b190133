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

/** AG306: a column gets a type that cannot hold every value of the old type. */
final class IncompatibleValues implements SafetyRule {
  private static final List<String> STRINGS = List.of("varchar", "text", "char");

  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof AlterColumn alter) {
      String name = alter.table() + "." + alter.after().name();
      return unfit(alter.before().type(), alter.after().type())
          .filter(values -> !isEnum(alter, context))
          .map(values -> "values must fit: it fails if " + name + " holds " + values);
    }
    return Optional.empty();
  }

  /** A person writes how the labels become numbers, so autogen cannot know what fails. */
  private static boolean isEnum(AlterColumn alter, PlanContext context) {
    return isString(alter.before().type())
        && !isString(alter.after().type())
        && context.before().table(alter.table()).stream()
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
      return isString(to) ? tooLong(from, to) : Optional.of("a value that is not a valid " + to);
    }
    return NumberType.of(from)
        .flatMap(
            source ->
                NumberType.of(to)
                    .filter(target -> target.overflows(source))
                    .flatMap(NumberType::largest))
        .map(IncompatibleValues::beyond);
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
