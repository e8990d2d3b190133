package dev.autogen.lint;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.measure.Failure;
import dev.autogen.measure.MeasuringSession;
import dev.autogen.migration.AllowDirective;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlFile;
import dev.autogen.migration.SqlStatement;
import dev.autogen.proof.Replay;
import dev.autogen.proof.SampleRows;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.SafetyRules;
import dev.autogen.safety.Severity;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import dev.autogen.sqltext.PlaceholderSearch;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Lints files one after the other on a throw-away database. */
public final class Linter {
  private static final String UNKNOWN_VALUE = "AG204";
  private static final String DROPPED_VIEW = "AG405";

  private final ScratchServer server;
  private final TableSizes sizes;

  public Linter(ScratchServer server, TableSizes sizes) {
    this.server = server;
    this.sizes = sizes;
  }

  /** The findings in a file, and whether all statements ran. */
  public record Result(List<Finding> findings, boolean complete) {}

  /**
   * Lints a file and applies it.
   *
   * @param database a database in the state before the file; afterwards in the state after it
   * @throws UsageException if the file allows a code that no rule has
   */
  public Result lint(SqlFile file, ScratchDatabase database) throws SQLException {
    requireKnownCodes(file);
    List<Finding> placeholders = placeholders(file);
    if (!placeholders.isEmpty()) {
      return new Result(placeholders, false);
    }
    try (ScratchDatabase withRows = server.createDatabase(database)) {
      Schema before = Replay.schema(withRows);
      MeasuredFile withoutRows = run(file, file.steps(), database);
      Schema after = Replay.schema(database);
      SampleRows.fill(withRows, before, after);
      List<Finding> findings = new ArrayList<>();
      findings.addAll(
          judge(file, false, entries(run(file, file.steps(), withRows), () -> withoutRows)));
      if (withoutRows.complete()) {
        findings.addAll(lintDowngrade(file, database, before, after));
      }
      return new Result(findings, withoutRows.complete());
    }
  }

  private List<Finding> lintDowngrade(
      SqlFile file, ScratchDatabase database, Schema before, Schema after) throws SQLException {
    List<MigrationStep> steps =
        file.migration().map(it -> it.downgrade().steps()).orElse(List.of());
    if (steps.isEmpty()) {
      return List.of();
    }
    try (ScratchDatabase withRows = server.createDatabase(database)) {
      SampleRows.fill(withRows, after, before);
      MeasuredFile measured = run(file, steps, withRows);
      return judge(file, true, entries(measured, () -> runOnCopy(file, steps, database)));
    }
  }

  private MeasuredFile runOnCopy(
      SqlFile file, List<MigrationStep> steps, ScratchDatabase original) {
    try (ScratchDatabase copy = server.createDatabase(original)) {
      return run(file, steps, copy);
    }
  }

  /**
   * The effects of the statements. Where sample rows make one fail, the effects on empty tables.
   */
  private static List<MeasuredFile.Entry> entries(
      MeasuredFile withRows, Supplier<MeasuredFile> withoutRows) {
    if (!withRows.stoppedAtRows()) {
      return withRows.entries();
    }
    List<MeasuredFile.Entry> entries = new ArrayList<>();
    entries.add(withRows.entries().get(withRows.entries().size() - 1));
    entries.addAll(withoutRows.get().entries());
    return entries;
  }

  /**
   * Applies a file without linting it.
   *
   * @throws DatabaseException if a statement fails
   */
  public void apply(SqlFile file, ScratchDatabase database) {
    MeasuredFile measured = run(file, file.steps(), database);
    if (!measured.complete()) {
      MeasuredFile.Entry last = measured.entries().get(measured.entries().size() - 1);
      throw new DatabaseException(
          file.path()
              + ":"
              + last.statement().line()
              + ": "
              + last.measured().failure().map(Failure::message).orElse("fails")
              + "; later files depend on it");
    }
  }

  private static MeasuredFile run(
      SqlFile file, List<MigrationStep> steps, ScratchDatabase database) {
    try (MeasuringSession session = new MeasuringSession(database)) {
      return FileRun.of(file.migration().isPresent(), steps, session);
    }
  }

  private List<Finding> judge(SqlFile file, boolean downgrade, List<MeasuredFile.Entry> entries) {
    List<Finding> findings = new ArrayList<>();
    Set<Hazard> known = new HashSet<>();
    for (MeasuredFile.Entry entry : entries) {
      int line = entry.statement().line();
      for (Hazard hazard : SafetyRules.check(entry.measured(), sizes)) {
        if (known.add(hazard) && !file.allows(hazard.code(), line)) {
          findings.add(
              Finding.of(
                  file.path(), line, downgrade, downgrade ? downgradeHazard(hazard) : hazard));
        }
      }
    }
    return findings.stream().sorted(Finding.ORDER).toList();
  }

  /**
   * Reduces data loss in a downgrade to a note: it is expected, and the user is asked before it
   * runs.
   */
  private static Hazard downgradeHazard(Hazard hazard) {
    return hazard.severity() == Severity.DATA_LOSS || hazard.code().equals(DROPPED_VIEW)
        ? new Hazard(hazard.code(), Severity.NOTE, hazard.message())
        : hazard;
  }

  private static List<Finding> placeholders(SqlFile file) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(placeholders(file, file.steps(), false));
    file.migration()
        .ifPresent(it -> findings.addAll(placeholders(file, it.downgrade().steps(), true)));
    return findings;
  }

  private static List<Finding> placeholders(
      SqlFile file, List<MigrationStep> steps, boolean downgrade) {
    List<Finding> findings = new ArrayList<>();
    for (MigrationStep step : steps) {
      for (SqlStatement statement : step.statements()) {
        PlaceholderSearch.in(statement.sql())
            .map(placeholder -> "unknown value: fill in the placeholder " + placeholder)
            .flatMap(message -> SafetyRules.hazard(UNKNOWN_VALUE, message))
            .map(hazard -> Finding.of(file.path(), statement.line(), downgrade, hazard))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static void requireKnownCodes(SqlFile file) {
    for (AllowDirective allowance : file.allowances()) {
      if (!SafetyRules.codes().contains(allowance.code())) {
        throw new UsageException(
            file.path()
                + ":"
                + allowance.line()
                + ": there is no rule "
                + allowance.code()
                + "; autogen lint --explain lists them");
      }
    }
  }
}
