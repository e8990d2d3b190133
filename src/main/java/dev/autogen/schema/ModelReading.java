package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a model was read.
 *
 * @param hibernateVersion the version of the Hibernate that built the mapping
 * @param warnings warnings of the reader, one sentence each
 */
public record ModelReading(String hibernateVersion, List<String> warnings) implements Serializable {
  public ModelReading {
    warnings = List.copyOf(warnings);
  }

  ModelReading withWarnings(List<String> more) {
    return new ModelReading(
        hibernateVersion, Stream.concat(warnings.stream(), more.stream()).toList());
  }
}
