package dev.autogen.report;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.run.AppliedMigration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The revisions that a database is at.
 *
 * @param applied the history entry of a migration
 */
public record CurrentReport(
    List<Migration> current, Function<Migration, Optional<AppliedMigration>> applied)
    implements Report {
  public CurrentReport {
    current = List.copyOf(current);
  }

  @Override
  public String name() {
    return "history";
  }

  /** A line for each, or that nothing is applied. */
  @Override
  public String text() {
    return current.isEmpty()
        ? MigrationGraph.BASE + "\n"
        : new HistoryReport(current, applied).text();
  }

  @Override
  public Object data() {
    return new HistoryReport(current, applied).data();
  }
}
