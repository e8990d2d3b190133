package dev.autogen.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.autogen.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The published JSON Schema of what {@code --output json} prints. */
public final class JsonSchema {
  private static final String DEFINITIONS = "$defs";

  private JsonSchema() {}

  /** The whole schema: a definition for each report. */
  public static String all() {
    return read().toPrettyString() + "\n";
  }

  /**
   * The schema of one report.
   *
   * @throws UsageException if there is no such report
   */
  public static String of(String report) {
    ObjectNode schema = read();
    if (!schema.path(DEFINITIONS).has(report)) {
      List<String> names = new ArrayList<>();
      schema.path(DEFINITIONS).fieldNames().forEachRemaining(names::add);
      throw new UsageException(
          "unknown report \"%s\"; possible reports: %s."
              .formatted(report, String.join(", ", names)));
    }
    schema.put("$ref", "#/" + DEFINITIONS + "/" + report);
    return schema.toPrettyString() + "\n";
  }

  private static ObjectNode read() {
    try (InputStream in = JsonSchema.class.getResourceAsStream("schema.json")) {
      JsonNode schema = new ObjectMapper().readTree(Objects.requireNonNull(in, "schema.json"));
      return (ObjectNode) schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
