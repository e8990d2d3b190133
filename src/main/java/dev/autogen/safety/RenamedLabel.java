package dev.autogen.safety;

import dev.autogen.measure.Measured;
import java.util.List;
import java.util.Optional;

/** AG406: a label of an enum type takes another name, and running instances use the old one. */
final class RenamedLabel implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement.before().labels().values().stream()
        .filter(label -> statement.start().labels().containsKey(label.oid()))
        .filter(
            label ->
                Optional.ofNullable(statement.after().labels().get(label.oid()))
                    .filter(now -> !now.label().equals(label.label()))
                    .isPresent())
        .map(
            label ->
                Sighting.of(
                    "application breaks: running instances know the label '"
                        + label.label()
                        + "' of "
                        + label.type()
                        + " only by this name"))
        .toList();
  }
}
