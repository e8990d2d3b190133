package dev.autogen.report;

import dev.autogen.operation.Operation;
import dev.autogen.plan.Plan;
import dev.autogen.plan.Section;
import dev.autogen.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What differs, told in several ways. */
public final class DiffReport {
  private DiffReport() {}

  /** A line for every change and every hazard. */
  public static String text(Plan plan) {
    return lines(plan.operations().stream().map(Operation::summary).toList())
        + (plan.hazards().isEmpty()
            ? ""
            : "hazards\n" + lines(plan.hazards().stream().map(Object::toString).toList()));
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  /** The statements of the upgrade. */
  public static String sql(Plan plan) {
    return statements(plan.upgrade()).stream()
        .map(statement -> statement + "\n")
        .collect(Collectors.joining());
  }

  /** Changes, hazards and statements of both directions, as an object. */
  public static String json(Plan plan, Map<String, Object> more) {
    Map<String, Object> object = new LinkedHashMap<>(more);
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
    return Json.write(object);
  }

  private static List<Statement> statements(Section section) {
    return section.steps().stream().flatMap(step -> step.statements().stream()).toList();
  }
}
