package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule with its code and severity.
 *
 * @param code {@code AG} and three digits; it never changes
 * @param bySize whether the hazard is only a note on a table that is known to be small
 */
record CodedRule(String code, Severity severity, boolean bySize, SafetyRule rule) {
  Optional<Hazard> check(Operation operation, PlanContext context) {
    Optional<QualifiedName> table = Optional.of(operation.subject().object());
    return rule.check(operation, context)
        .map(message -> hazard(new Observation(table, message), context.sizes()));
  }

  Stream<Hazard> check(Measured statement, TableSizes sizes) {
    return rule.check(statement).stream().map(observation -> hazard(observation, sizes));
  }

  private Hazard hazard(Observation observation, TableSizes sizes) {
    if (!bySize || observation.table().isEmpty()) {
      return new Hazard(code, severity, observation.message());
    }
    QualifiedName table = observation.table().get();
    SizeText size = SizeText.of(table, sizes);
    return new Hazard(
        code,
        sizes.isSmall(table) ? Severity.NOTE : severity,
        observation.message() + size.words().map(words -> " (" + words + ")").orElse(""));
  }
}
