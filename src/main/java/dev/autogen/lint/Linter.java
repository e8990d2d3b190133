package dev.autogen.lint;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.measure.Failure;
import dev.autogen.measure.MeasuringSession;
import dev.autogen.migration.Allowance;
import dev.autogen.migration.SqlFile;
import dev.autogen.migration.SqlStatement;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.SafetyRules;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import dev.autogen.sql.Blank;
import dev.autogen.verify.SampleRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges one file after the other on a throw-away database that grows with them. */
public final class Linter {
  private static final String BLANK = "AG204";

  private final ScratchServer server;
  private final TableSizes sizes;

  public Linter(ScratchServer server, TableSizes sizes) {
    this.server = server;
    this.sizes = sizes;
  }

  /** What was found in a file, and whether all of it ran. */
  public record Result(List<Finding> findings, boolean complete) {}

  /**
   * Judges a file and applies it.
   *
   * @param database in the state that the file starts from, afterwards in the one it leads to
   * @throws UsageException if the file allows what no rule is about
   */
  public Result lint(SqlFile file, ScratchDatabase database) throws SQLException {
    requireKnownCodes(file);
    List<Finding> blanks = blanks(file);
    if (!blanks.isEmpty()) {
      return new Result(blanks, false);
    }
    try (ScratchDatabase withRows = server.createDatabase(database)) {
      Schema before = read(withRows);
      MeasuredFile withoutRows = run(file, database);
      fill(withRows, before, read(database));
      MeasuredFile measured = run(file, withRows);
      List<MeasuredFile.Entry> entries = new ArrayList<>();
      if (measured.stoppedAtRows()) {
        entries.add(measured.entries().get(measured.entries().size() - 1));
        measured = withoutRows;
      }
      entries.addAll(measured.entries());
      return new Result(judge(file, entries), withoutRows.complete());
    }
  }

  /**
   * Applies a file that nobody asks about.
   *
   * @throws DatabaseException if it does not run
   */
  public void apply(SqlFile file, ScratchDatabase database) {
    MeasuredFile measured = run(file, database);
    if (!measured.complete()) {
      MeasuredFile.Entry last = measured.entries().get(measured.entries().size() - 1);
      throw new DatabaseException(
          file.path()
              + ":"
              + last.statement().line()
              + ": "
              + last.measured().failure().map(Failure::message).orElse("fails")
              + "; the files behind it build on this one");
    }
  }

  private static MeasuredFile run(SqlFile file, ScratchDatabase database) {
    try (MeasuringSession session = new MeasuringSession(database)) {
      return FileRun.of(file, session);
    }
  }

  private static Schema read(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return SchemaReader.read(connection, SchemaReader.namespaces(connection));
    }
  }

  private static void fill(ScratchDatabase database, Schema before, Schema after)
      throws SQLException {
    try (Connection connection = database.connect()) {
      new SampleRows(before, after).insert(connection);
    }
  }

  private List<Finding> judge(SqlFile file, List<MeasuredFile.Entry> entries) {
    List<Finding> findings = new ArrayList<>();
    Set<Hazard> known = new HashSet<>();
    for (MeasuredFile.Entry entry : entries) {
      for (Hazard hazard : SafetyRules.check(entry.measured(), sizes)) {
        if (known.add(hazard)) {
          add(file, entry.statement(), hazard, findings);
        }
      }
    }
    return findings.stream().sorted(Finding.ORDER).toList();
  }

  private static void add(
      SqlFile file, SqlStatement statement, Hazard hazard, List<Finding> findings) {
    if (!file.allows(hazard.code(), statement.line())) {
      findings.add(Finding.of(file.path(), statement.line(), hazard));
    }
  }

  private static List<Finding> blanks(SqlFile file) {
    List<Finding> findings = new ArrayList<>();
    for (SqlStatement statement : file.statements()) {
      Blank.in(statement.sql())
          .map(blank -> "unknown value: " + blank + " is still to be filled in")
          .flatMap(message -> SafetyRules.hazard(BLANK, message))
          .ifPresent(hazard -> findings.add(Finding.of(file.path(), statement.line(), hazard)));
    }
    return findings;
  }

  private static void requireKnownCodes(SqlFile file) {
    for (Allowance allowance : file.allowances()) {
      if (!SafetyRules.codes().contains(allowance.code())) {
        throw new UsageException(
            file.path()
                + ":"
                + allowance.line()
                + ": no rule is called "
                + allowance.code()
                + "; autogen lint --explain lists them");
      }
    }
  }
}
