package dev.autogen.report;

import dev.autogen.migration.MigrationStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line {@code -- autogen:step} of a step, in words. */
final class StepWords {
  private StepWords() {}

  static Optional<String> of(MigrationStep step) {
    List<String> words = new ArrayList<>();
    step.stage().ifPresent(stage -> words.add(stage.word()));
    if (!step.transactional()) {
      words.add("outside of a transaction");
    }
    step.batchSize()
        .ifPresent(
            rows ->
                words.add(
                    "in batches of "
                        + rows
                        + " rows"
                        + step.table().map(table -> " of " + table).orElse("")));
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }
}
