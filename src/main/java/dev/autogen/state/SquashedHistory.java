package dev.autogen.state;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.run.AppliedMigration;
import dev.autogen.run.StepProgress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A history in which the old migrations count as the squashed one, if all of them are applied. */
final class SquashedHistory {
  private final Map<String, AppliedMigration> applied = new LinkedHashMap<>();
  private final Map<Migration, List<String>> replaced = new LinkedHashMap<>();
  private final List<StatusProblem> problems = new ArrayList<>();

  SquashedHistory(MigrationGraph graph, List<AppliedMigration> history) {
    history.forEach(entry -> applied.put(entry.revision(), entry));
    graph.ordered().stream().filter(it -> !it.replaces().isEmpty()).forEach(this::look);
  }

  private void look(Migration squashed) {
    List<AppliedMigration> entries =
        squashed.replaces().stream().filter(applied::containsKey).map(applied::get).toList();
    if (entries.isEmpty()) {
      return;
    }
    List<String> there = entries.stream().map(AppliedMigration::revision).toList();
    List<String> done =
        entries.stream()
            .filter(AppliedMigration::isComplete)
            .map(AppliedMigration::revision)
            .toList();
    if (done.size() < squashed.replaces().size() && !applied.containsKey(squashed.revision())) {
      problems.add(
          new StatusProblem(
              StatusProblem.Kind.PARTIALLY_SQUASHED,
              squashed.revision(),
              "the database has only some of the migrations that %s replaces: %s applied, %s missing. Check out the commit before the squash, and run autogen upgrade %s there"
                  .formatted(
                      squashed.file(),
                      String.join(", ", done),
                      squashed.replaces().stream()
                          .filter(revision -> !done.contains(revision))
                          .collect(Collectors.joining(", ")),
                      squashed.replaces().get(squashed.replaces().size() - 1))));
    } else {
      replaced.put(squashed, there);
      applied.putIfAbsent(squashed.revision(), asOne(squashed, entries.get(entries.size() - 1)));
    }
    there.forEach(applied::remove);
  }

  private static AppliedMigration asOne(Migration squashed, AppliedMigration last) {
    return new AppliedMigration(
        squashed.revision(),
        squashed.message(),
        squashed.checksum(),
        StepProgress.complete(squashed.upgrade().steps().size()),
        last.run());
  }

  /** The history entries by revision, with squashed migrations instead of those they replace. */
  Map<String, AppliedMigration> applied() {
    return applied;
  }

  /** The squashed migrations that the history still has as the old ones, each with these. */
  Map<Migration, List<String>> replaced() {
    return replaced;
  }

  /** The squashed migrations of which only some old ones are applied. */
  List<StatusProblem> problems() {
    return problems;
  }
}
