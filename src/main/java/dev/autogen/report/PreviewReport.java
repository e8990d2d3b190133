package dev.autogen.report;

import dev.autogen.migration.SqlStatement;
import dev.autogen.proof.MigrationLocks.Line;
import dev.autogen.proof.StepLocks;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The steps that would run, with their locks and what would wait for them.
 *
 * @param made the tables that they create; no other session waits for them
 */
public record PreviewReport(List<StepLocks> steps, Set<QualifiedName> made, TableSizes sizes)
    implements Report {
  private static final int STATEMENT = 100;

  public PreviewReport {
    steps = List.copyOf(steps);
    made = Set.copyOf(made);
  }

  @Override
  public String name() {
    return "preview";
  }

  /** For a person: a line for each step and statement, and below it what waits. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    for (StepLocks step : steps) {
      text.append(
          "%s  %s, step %d of %d%s%n"
              .formatted(
                  step.migration().revision(),
                  step.migration().message(),
                  step.number(),
                  step.of(),
                  StepWords.of(step.step()).map(words -> ": " + words).orElse("")));
      if (step.lines().isEmpty()) {
        step.step()
            .statements()
            .forEach(statement -> text.append("  ").append(shortened(statement)).append("\n"));
      }
      for (Line line : step.lines()) {
        text.append("  ").append(shortened(line.statement())).append("\n");
        text.append("      ").append(line.effect()).append("\n");
        waits(line).forEach(words -> text.append("      ").append(words).append("\n"));
      }
    }
    return text.toString();
  }

  private List<String> waits(Line line) {
    return line.waits().entrySet().stream()
        .filter(wait -> !made.contains(wait.getKey()))
        .map(wait -> wait(wait.getKey(), wait.getValue()))
        .toList();
  }

  private String wait(QualifiedName table, String words) {
    OptionalLong rows = sizes.rows(table);
    return words
        + " on "
        + table
        + (rows.isPresent()
            ? String.format(Locale.ROOT, " (about %,d rows)", rows.getAsLong())
            : "");
  }

  private static String shortened(SqlStatement statement) {
    String line = statement.sql().replaceAll("\\s+", " ");
    return line.length() <= STATEMENT ? line : line.substring(0, STATEMENT - 1) + "…";
  }

  /** The same as a list of objects. */
  @Override
  public Object data() {
    return steps.stream().map(this::object).toList();
  }

  private Map<String, Object> object(StepLocks step) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("revision", step.migration().revision());
    object.put("message", step.migration().message());
    object.put("step", step.number());
    object.put("steps", step.of());
    object.put("transaction", step.step().transactional());
    object.put("statements", step.step().statements().stream().map(SqlStatement::sql).toList());
    object.put("locks", step.lines().stream().map(Line::effect).toList());
    object.put(
        "waits", step.lines().stream().flatMap(line -> waits(line).stream()).distinct().toList());
    return object;
  }
}
