package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;

/** AG201: a statement that works on empty tables only. */
final class RefusedByRows implements SafetyRule {
  /** What else rows are refused for depends on values that are made up here. */
  private static final String NULL_FOUND = "23502";

  @Override
  public List<Sighting> check(Measured statement) {
    return statement.failure().filter(failure -> failure.sqlState().equals(NULL_FOUND)).stream()
        .map(
            failure ->
                Sighting.of(
                    "rows in the way: it fails where tables hold rows: " + failure.message()))
        .toList();
  }
}
