package dev.autogen.migration;

import dev.autogen.UsageException;
import dev.autogen.sqltext.MisplacedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An SQL file of any origin.
 *
 * @param migration the migration, if autogen wrote the file
 * @param steps the steps of its upgrade; other tools' files have one, in a transaction unless the
 *     statements say otherwise
 */
public record SqlFile(
    Path path,
    Optional<Migration> migration,
    List<MigrationStep> steps,
    List<AllowDirective> allowances) {
  private static final String UPGRADE = "upgrade";

  public SqlFile {
    steps = List.copyOf(steps);
    allowances = List.copyOf(allowances);
  }

  /**
   * Reads a file in the given format.
   *
   * @throws UsageException if it cannot be read, or a directive in it is invalid
   */
  public static SqlFile read(Path path, Format format) {
    List<String> lines = format.lines(path);
    List<SqlStatement> statements = statements(path, lines);
    List<AllowDirective> allowances = AllowDirective.in(path, lines, statements);
    if (DirectiveLines.first(lines, UPGRADE).isPresent()) {
      Migration migration = MigrationFile.parse(path, lines);
      return new SqlFile(path, Optional.of(migration), migration.upgrade().steps(), allowances);
    }
    if (format.appliedBy().isPresent()) {
      return new SqlFile(
          path, Optional.empty(), new ForeignFolder(format).upgradeOf(path, lines), allowances);
    }
    MigrationStep whole =
        new MigrationStep(
            Optional.empty(), true, OptionalInt.empty(), Optional.empty(), statements);
    return new SqlFile(path, Optional.empty(), List.of(whole), allowances);
  }

  private static List<SqlStatement> statements(Path path, List<String> lines) {
    try {
      return SqlStatement.all(String.join("\n", lines), 1);
    } catch (MisplacedText e) {
      throw new UsageException(path + ":" + e.line() + ": " + e.getMessage(), e);
    }
  }

  public List<SqlStatement> statements() {
    return steps.stream().flatMap(step -> step.statements().stream()).toList();
  }

  /** Whether a directive suppresses a rule at a statement. */
  public boolean allows(String code, int statement) {
    return allowances.stream()
        .anyMatch(it -> it.code().equals(code) && it.statement() == statement);
  }
}
