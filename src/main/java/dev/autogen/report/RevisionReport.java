package dev.autogen.report;

import dev.autogen.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A migration that was written.
 *
 * @param files their paths for output
 */
public record RevisionReport(Plan plan, List<String> files) implements Report {
  public RevisionReport {
    files = List.copyOf(files);
  }

  @Override
  public String name() {
    return "revision";
  }

  /** A line for each file. */
  @Override
  public String text() {
    return files.stream().map(file -> file + "\n").collect(Collectors.joining());
  }

  @Override
  public Object data() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", files.get(0));
    object.put("files", files);
    object.putAll(PlanData.of(plan));
    return object;
  }
}
