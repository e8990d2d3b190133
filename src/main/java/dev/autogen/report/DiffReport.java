package dev.autogen.report;

import dev.autogen.operation.Operation;
import dev.autogen.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The differences, and what a migration would do.
 *
 * @param plan changes, hazards and statements
 * @param statements whether the text has the statements of the upgrade instead of the changes
 * @param unmanaged what is left alone, because neither the model nor a migration created it, a line
 *     each
 */
public record DiffReport(Plan plan, boolean statements, List<String> unmanaged) implements Report {
  public DiffReport {
    unmanaged = List.copyOf(unmanaged);
  }

  @Override
  public String name() {
    return "diff";
  }

  /** A line for every change and every hazard, or the statements. */
  @Override
  public String text() {
    return statements
        ? PlanData.statements(plan.upgrade()).stream()
            .map(statement -> statement + "\n")
            .collect(Collectors.joining())
        : lines(plan.operations().stream().map(Operation::summary).toList())
            + (plan.hazards().isEmpty()
                ? ""
                : "hazards\n" + lines(plan.hazards().stream().map(Object::toString).toList()));
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  @Override
  public Object data() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("unmanaged", unmanaged);
    object.putAll(PlanData.of(plan));
    return object;
  }
}
