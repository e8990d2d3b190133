package dev.autogen.safety;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/** AG210: values get or lose a time zone, and only a person knows which zone is meant. */
final class AssumedTimeZone implements SafetyRule {
  private static final Set<String> WITH_ZONE = Set.of("timestamptz", "timetz");
  private static final Set<String> WITHOUT = Set.of("timestamp", "date", "time");

  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof AlterColumn alter
            && crosses(alter.before().type(), alter.after().type())
        ? Optional.of(message(alter))
        : Optional.empty();
  }

  private static boolean crosses(SqlType from, SqlType to) {
    return (WITH_ZONE.contains(from.name()) && WITHOUT.contains(to.name()))
        || (WITHOUT.contains(from.name()) && WITH_ZONE.contains(to.name()));
  }

  private static String message(AlterColumn alter) {
    boolean gains = WITH_ZONE.contains(alter.after().type().name());
    boolean isMoment =
        !alter.before().type().name().startsWith("time")
            || alter.before().type().name().startsWith("timestamp");
    return "time zone: "
        + alter.table()
        + "."
        + alter.after().name()
        + (gains
            ? " has no time zone, and its values are interpreted in "
            : " loses its time zone, and its values are converted to ")
        + (isMoment ? "UTC" : "the time zone of the session")
        + "; change the conversion in the file if that is wrong";
  }
}
