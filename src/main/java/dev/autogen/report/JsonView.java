package dev.autogen.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Indented JSON, as the published schema describes it. */
final class JsonView implements View {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String of(Report report) {
    try {
      return MAPPER.writeValueAsString(report.data()) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("text, numbers, lists and maps are always JSON", e);
    }
  }
}
