package dev.autogen.report;

import dev.autogen.operation.Operation;
import dev.autogen.plan.Plan;
import dev.autogen.plan.Section;
import dev.autogen.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan as data: changes, hazards, and the statements of both directions. */
final class PlanData {
  private PlanData() {}

  static Map<String, Object> of(Plan plan) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("changes", plan.operations().stream().map(Operation::summary).toList());
    object.put(
        "hazards",
        plan.hazards().stream()
            .map(
                hazard ->
                    Map.of(
                        "code", hazard.code(),
                        "severity", hazard.severity().name(),
                        "message", hazard.message()))
            .toList());
    object.put("upgrade", statements(plan.upgrade()).stream().map(Statement::sql).toList());
    object.put("downgrade", statements(plan.downgrade()).stream().map(Statement::sql).toList());
    return object;
  }

  static List<Statement> statements(Section section) {
    return section.steps().stream().flatMap(step -> step.statements().stream()).toList();
  }
}
