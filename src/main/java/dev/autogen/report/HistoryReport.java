package dev.autogen.report;

import dev.autogen.migration.Migration;
import dev.autogen.run.AppliedMigration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of migrations, with their history entries.
 *
 * @param applied the history entry of one; empty for all if no database was read
 */
public record HistoryReport(
    List<Migration> migrations, Function<Migration, Optional<AppliedMigration>> applied)
    implements Report {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  public HistoryReport {
    migrations = List.copyOf(migrations);
  }

  @Override
  public String name() {
    return "history";
  }

  /** A line each. */
  @Override
  public String text() {
    int widest =
        migrations.stream().mapToInt(migration -> migration.message().length()).max().orElse(0);
    return migrations.stream()
        .map(
            migration -> {
              String state = applied.apply(migration).map(entry -> "  " + state(entry)).orElse("");
              String message = migration.message();
              String padding = state.isEmpty() ? "" : " ".repeat(widest - message.length());
              return migration.revision() + "  " + message + padding + state + "\n";
            })
        .collect(Collectors.joining());
  }

  /** The history entry of a migration, in words. */
  public static String state(Optional<AppliedMigration> entry) {
    return entry
        .map(
            it ->
                "%s by %s with autogen %s, %d ms"
                    .formatted(
                        state(it),
                        it.run().appliedBy(),
                        it.run().version(),
                        it.run().duration().toMillis()))
        .orElse("pending");
  }

  private static String state(AppliedMigration entry) {
    if (entry.isReverting()) {
      return "partially reverted, " + entry.progress().stepsReverted() + " steps";
    }
    return entry.isComplete()
        ? "applied " + TIME.format(entry.run().appliedAt())
        : "partially applied, "
            + entry.progress().stepsDone()
            + " of "
            + entry.progress().steps()
            + " steps";
  }

  /** A list of objects. */
  @Override
  public Object data() {
    return migrations.stream()
        .map(
            migration -> {
              Map<String, Object> object = new LinkedHashMap<>();
              object.put("revision", migration.revision());
              object.put("revises", migration.parents());
              object.put("message", migration.message());
              object.put("file", migration.file().toString());
              applied
                  .apply(migration)
                  .ifPresent(
                      entry -> {
                        object.put("complete", entry.isComplete());
                        object.put("appliedAt", entry.run().appliedAt().toString());
                        object.put("appliedBy", entry.run().appliedBy());
                      });
              return object;
            })
        .toList();
  }
}
