package dev.autogen.migration;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with the migrations of a project. */
public final class MigrationFolder {
  private static final String ENDING = ".sql";

  private final Path folder;
  private final Optional<ForeignFolder> foreign;

  /** A folder of autogen's own files. */
  public MigrationFolder(Path folder) {
    this(folder, Format.own());
  }

  /** A folder of files in some format. */
  public MigrationFolder(Path folder, Format format) {
    this.folder = folder;
    foreign = format.appliedBy().map(tool -> new ForeignFolder(format));
  }

  /** Reads all migrations; none if the folder does not exist. */
  public MigrationGraph read() {
    if (!Files.isDirectory(folder)) {
      return new MigrationGraph(List.of());
    }
    if (foreign.isPresent()) {
      return foreign.get().read(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new MigrationGraph(
          files
              .filter(file -> isMigration(file.getFileName().toString()))
              .sorted()
              .map(MigrationFile::read)
              .toList());
    } catch (IOException e) {
      throw new UsageException("cannot read the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Ignores case, because some file systems do. */
  private static boolean isMigration(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * Parses the text of a file that is not written yet.
   *
   * @param name the name that the file would have
   */
  public Migration parse(String name, String text) {
    return parse(List.of(new NewFile(name, text)));
  }

  /** Parses files that are not written yet. */
  public Migration parse(List<NewFile> files) {
    return foreign.isPresent()
        ? foreign.get().parse(folder, files)
        : MigrationFile.parse(
            folder.resolve(files.get(0).name()), files.get(0).text().lines().toList());
  }

  /**
   * Writes files, all or none.
   *
   * @throws UsageException if one already exists or the folder cannot be written
   */
  public List<Path> write(List<NewFile> files) {
    List<Path> written = new ArrayList<>();
    try {
      files.forEach(file -> written.add(write(file.name(), file.text())));
      return written;
    } catch (UsageException e) {
      try {
        for (Path file : written) {
          Files.deleteIfExists(file);
        }
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  /**
   * Writes a file atomically.
   *
   * @throws UsageException if the file already exists or the folder cannot be written
   */
  public Path write(String name, String text) {
    Path target = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, ".", ".draft");
      try {
        Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
        makeReadable(draft);
        Files.move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
      return target;
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(target + " already exists and was not changed", e);
    } catch (IOException e) {
      throw new UsageException("cannot write to the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Makes a temporary file readable for others, as migrations are. */
  static void makeReadable(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
