package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG506: a name is longer than PostgreSQL keeps. */
final class CutName implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement.warnings().contains("42622")
        ? List.of(Sighting.of("name cut: PostgreSQL keeps 63 bytes of a name and drops the rest"))
        : List.of();
  }
}
