package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG201: a statement that succeeds only on an empty table. */
final class RequiresEmptyTable implements SafetyRule {
  /** Other errors depend on the sample values of the throw-away server, so they prove nothing. */
  private static final String NULL_FOUND = "23502";

  @Override
  public List<Observation> check(Measured statement) {
    return statement.failure().filter(failure -> failure.sqlState().equals(NULL_FOUND)).stream()
        .map(
            failure ->
                Observation.of(
                    "existing rows: it fails if the table has rows: " + failure.message()))
        .toList();
  }
}
