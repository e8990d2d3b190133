package dev.autogen.report;

import dev.autogen.migration.HeaderList;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One migration in full.
 *
 * @param state its state in the database; empty if none was read
 */
public record MigrationReport(Migration migration, MigrationGraph graph, Optional<String> state)
    implements Report {
  private static final int STATEMENT = 100;

  @Override
  public String name() {
    return "migration";
  }

  /** For a person. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(migration.revision()).append("  ").append(migration.message()).append("\n");
    line(text, "file", migration.file().toString());
    line(
        text,
        "revises",
        migration.parents().isEmpty()
            ? MigrationGraph.BASE
            : String.join(", ", migration.parents()));
    children().ifPresent(children -> line(text, "then", children));
    if (!migration.replaces().isEmpty()) {
      line(text, "replaces", String.join(", ", migration.replaces()));
    }
    state.ifPresent(words -> line(text, "state", words));
    list(text, "changes");
    list(text, "hazards");
    list(text, "values");
    list(text, "answers");
    section(text, "upgrade", migration.upgrade());
    section(text, "downgrade", migration.downgrade());
    return text.toString();
  }

  private Optional<String> children() {
    List<String> children =
        graph.children(migration.revision()).stream()
            .map(child -> child.revision() + " " + child.message())
            .toList();
    return children.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", children));
  }

  private static void line(StringBuilder text, String topic, String words) {
    text.append("%-9s %s%n".formatted(topic, words));
  }

  private void list(StringBuilder text, String heading) {
    List<String> lines = HeaderList.read(migration.file(), heading);
    if (!lines.isEmpty()) {
      text.append(heading).append("\n");
      lines.forEach(line -> text.append("  ").append(line).append("\n"));
    }
  }

  private static void section(StringBuilder text, String name, MigrationSection section) {
    text.append(name).append(section.steps().isEmpty() ? "   nothing\n" : "\n");
    int number = 0;
    for (MigrationStep step : section.steps()) {
      number++;
      text.append("  ").append(number);
      StepWords.of(step).ifPresent(words -> text.append(" ").append(words));
      text.append("\n");
      for (SqlStatement statement : step.statements()) {
        text.append("      ").append(shortened(statement.sql())).append("\n");
      }
    }
  }

  private static String shortened(String sql) {
    String line = sql.replaceAll("\\s+", " ");
    return line.length() <= STATEMENT ? line : line.substring(0, STATEMENT - 1) + "…";
  }

  /** For a program. */
  @Override
  public Object data() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("revision", migration.revision());
    object.put("message", migration.message());
    object.put("file", migration.file().toString());
    object.put("revises", migration.parents());
    object.put(
        "revisedBy",
        graph.children(migration.revision()).stream().map(Migration::revision).toList());
    object.put("replaces", migration.replaces());
    state.ifPresent(words -> object.put("state", words));
    for (String heading : List.of("changes", "hazards", "values", "answers")) {
      object.put(heading, HeaderList.read(migration.file(), heading));
    }
    object.put("upgrade", steps(migration.upgrade()));
    object.put("downgrade", steps(migration.downgrade()));
    return object;
  }

  private static List<Map<String, Object>> steps(MigrationSection section) {
    return section.steps().stream()
        .map(
            step -> {
              Map<String, Object> object = new LinkedHashMap<>();
              step.stage().ifPresent(stage -> object.put("stage", stage.word()));
              object.put("transaction", step.transactional());
              step.batchSize().ifPresent(rows -> object.put("batch", rows));
              step.table().ifPresent(table -> object.put("table", table));
              object.put("statements", step.statements().stream().map(SqlStatement::sql).toList());
              return object;
            })
        .toList();
  }
}
