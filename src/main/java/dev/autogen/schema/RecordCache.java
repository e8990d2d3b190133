package dev.autogen.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A cache of schema records. Each is a file whose name is the hash of its input. */
public final class RecordCache<T extends Serializable> {
  /** Enough to switch between a few branches. */
  private static final int KEPT = 10;

  private final Class<T> type;
  private final Path folder;
  private final String ending;

  /**
   * A cache for one kind of record.
   *
   * @param folder created when a record is saved
   * @param kind the ending of its files
   */
  public RecordCache(Class<T> type, Path folder, String kind) {
    this.type = type;
    this.folder = folder;
    ending = "." + kind;
  }

  /** The record of a key; empty if the file is missing, incomplete or of another version. */
  public Optional<T> find(String key) {
    Path file = folder.resolve(key + ending);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(SchemaStream.read(type, in));
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with the file, the record is made again and replaces it.
      return Optional.empty();
    }
  }

  /** Saves a record atomically. Without a writable folder, nothing is saved. */
  public void keep(String key, T value) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, key, ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        SchemaStream.write(value, out);
      }
      Files.move(
          part,
          folder.resolve(key + ending),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      NewestFiles.keep(folder, ending, KEPT);
    } catch (IOException e) {
      // A cache that cannot be written costs time, not results.
    }
  }
}
