package dev.autogen.report;

import dev.autogen.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a migration is missing.
 *
 * @param plan of the missing migration; empty if none is missing
 * @param live whether the model was compared with a database, not with the migrations
 */
public record CheckReport(Plan plan, boolean live) implements Report {
  @Override
  public String name() {
    return "check";
  }

  public boolean inSync() {
    return plan.operations().isEmpty();
  }

  /** A line for every change; empty if there is none. */
  @Override
  public String text() {
    return inSync()
        ? ""
        : (live ? "The database differs from the model:\n" : "A migration is missing:\n")
            + plan.operations().stream()
                .map(operation -> "  " + operation.summary() + "\n")
                .collect(Collectors.joining());
  }

  @Override
  public Object data() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("inSync", inSync());
    object.putAll(PlanData.of(plan));
    return object;
  }
}
