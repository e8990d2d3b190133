package dev.autogen.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Schema records that were made before, each in a file named by the hash of what it came from. */
public final class RecordCache<T extends Serializable> {
  /** Enough to go back and forth between a few branches. */
  private static final int KEPT = 10;

  private final Class<T> type;
  private final Path folder;
  private final String ending;

  /**
   * A cache for one kind of record.
   *
   * @param folder made when something is kept
   * @param kind tells its files from others in the folder
   */
  public RecordCache(Class<T> type, Path folder, String kind) {
    this.type = type;
    this.folder = folder;
    ending = "." + kind;
  }

  /**
   * What was kept under the key; a file that is cut short or of another version is as good as none.
   */
  public Optional<T> find(String key) {
    Path file = folder.resolve(key + ending);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(SchemaStream.read(type, in));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps a value, whole or not at all; without a writable folder there is just no cache. */
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
