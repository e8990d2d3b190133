package dev.autogen.report;

import dev.autogen.migration.Migration;
import dev.autogen.state.StatusProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The status of a database.
 *
 * @param drift the differences from the schema that its applied migrations produce; empty if not
 *     checked
 */
public record StatusReport(
    List<Migration> current,
    List<Migration> pending,
    List<StatusProblem> problems,
    Optional<List<String>> drift)
    implements Report {
  public StatusReport {
    current = List.copyOf(current);
    pending = List.copyOf(pending);
    problems = List.copyOf(problems);
    drift = drift.map(List::copyOf);
  }

  /** Whether the database is up to date, without problems and drift. */
  public boolean isClean() {
    return pending.isEmpty() && problems.isEmpty() && drift.filter(it -> !it.isEmpty()).isEmpty();
  }

  @Override
  public String name() {
    return "status";
  }

  /** A line for each fact; problems and drift last. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    if (current.isEmpty()) {
      line(text, "current", "base");
    }
    current.forEach(migration -> line(text, "current", words(migration)));
    pending.forEach(migration -> line(text, "pending", words(migration)));
    problems.forEach(problem -> line(text, problem.kind().word(), problem.sentence()));
    drift.ifPresent(lines -> lines.forEach(difference -> line(text, "drift", difference)));
    return text.toString();
  }

  private static String words(Migration migration) {
    return migration.revision() + "  " + migration.message();
  }

  private static void line(StringBuilder text, String topic, String words) {
    text.append("%-13s %s%n".formatted(topic, words));
  }

  /** The same as an object. */
  @Override
  public Object data() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("clean", isClean());
    object.put("current", current.stream().map(Migration::revision).toList());
    object.put("pending", pending.stream().map(Migration::revision).toList());
    object.put(
        "problems",
        problems.stream()
            .map(
                problem ->
                    Map.of(
                        "kind", problem.kind().words(),
                        "revision", problem.revision(),
                        "message", problem.sentence()))
            .toList());
    drift.ifPresent(lines -> object.put("drift", lines));
    return object;
  }
}
