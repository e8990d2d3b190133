package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG506: a name is longer than PostgreSQL stores, which is 63 bytes. */
final class TruncatedName implements SafetyRule {
  @Override
  public List<Observation> check(Measured statement) {
    return statement.warnings().contains("42622")
        ? List.of(
            Observation.of("name truncated: PostgreSQL keeps only the first 63 bytes of a name"))
        : List.of();
  }
}
