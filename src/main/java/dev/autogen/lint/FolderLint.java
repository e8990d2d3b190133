package dev.autogen.lint;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.compare.KnownSizes;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.migration.FileOrder;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.SqlFile;
import dev.autogen.safety.TableSizes;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lints migration files, each starting from the schema that the files before it produce. */
public final class FolderLint {
  private final Session session;
  private TableSizes sizes = TableSizes.UNKNOWN;

  public FolderLint(Session session) {
    this.session = session;
  }

  /**
   * Lints the given files. Without files it lints the pending migrations of the database, or,
   * without a database, all of the folder.
   */
  public List<Finding> of(List<Path> files) {
    List<Migration> open = session.hasDatabase() ? readDatabase() : session.migrations().ordered();
    List<Path> wanted =
        files.isEmpty() ? open.stream().flatMap(it -> it.files().stream()).toList() : files;
    Map<Path, Set<Path>> byFolder = new LinkedHashMap<>();
    for (Path file : wanted) {
      if (!Files.isRegularFile(file)) {
        // A path keeps one slash of several.
        boolean isUrl = file.toString().matches(".*\\bpostgres(ql)?:/.*");
        throw new UsageException(
            isUrl ? "this is a URL, not a file; pass it with --url" : "there is no file " + file);
      }
      Path absolute = file.toAbsolutePath().normalize();
      byFolder.computeIfAbsent(absolute.getParent(), it -> new LinkedHashSet<>()).add(absolute);
    }
    List<Finding> findings = new ArrayList<>();
    byFolder.forEach((folder, itsFiles) -> findings.addAll(lint(folder, itsFiles)));
    return findings;
  }

  /** Reads the sizes of the tables and returns the pending migrations. */
  private List<Migration> readDatabase() {
    DatabaseInfo info = session.database().info();
    session.scratch().standFor(info);
    sizes = KnownSizes.of(info);
    return session.appliesMigrations()
        ? new MigrationStatus(session.migrations(), session.database().applied()).pending()
        : session.migrations().ordered();
  }

  private List<Finding> lint(Path folder, Set<Path> wanted) {
    List<Finding> findings = new ArrayList<>();
    try (ScratchDatabase database = session.scratch().newDatabase()) {
      Linter linter = new Linter(session.scratch().server(), sizes);
      Set<Path> open = new LinkedHashSet<>(wanted);
      for (SqlFile file : inOrder(folder, wanted)) {
        if (open.isEmpty()) {
          break;
        }
        if (!open.remove(file.path())) {
          linter.apply(file, database);
          continue;
        }
        Linter.Result result = linter.lint(file, database);
        findings.addAll(result.findings());
        session.progress("linted " + file.path().getFileName());
        if (!result.complete() && !open.isEmpty()) {
          throw new RefusedException(
              first(result, file) + "; fix it first, because later files depend on it");
        }
      }
      return findings;
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private static String first(Linter.Result result, SqlFile file) {
    return result.findings().stream()
        .findFirst()
        .map(it -> it.file() + ":" + it.line() + ": " + it.hazard())
        .orElse(file.path() + " does not run");
  }

  /** The files of a folder in order, each read once. */
  private List<SqlFile> inOrder(Path folder, Set<Path> wanted) {
    Map<Path, SqlFile> read =
        wanted.stream()
            .collect(Collectors.toMap(file -> file, file -> SqlFile.read(file, session.format())));
    boolean byAutogen = read.values().stream().anyMatch(it -> it.migration().isPresent());
    Set<Path> files = new LinkedHashSet<>();
    if (byAutogen) {
      new MigrationFolder(folder).read().ordered().forEach(it -> files.add(it.file()));
    } else if (session.format().appliedBy().isPresent()) {
      new MigrationFolder(folder, session.format())
          .read()
          .ordered()
          .forEach(it -> files.addAll(it.files()));
    } else {
      files.addAll(FileOrder.of(folder));
    }
    files.addAll(wanted);
    return files.stream()
        .map(file -> file.toAbsolutePath().normalize())
        .distinct()
        .map(file -> read.containsKey(file) ? read.get(file) : SqlFile.read(file, session.format()))
        .toList();
  }
}
