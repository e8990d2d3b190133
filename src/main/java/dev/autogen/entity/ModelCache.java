package dev.autogen.entity;

import dev.autogen.schema.Model;
import dev.autogen.schema.SchemaStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Models that were read before, each in a file named by the hash of what it came from. */
final class ModelCache {
  /** Enough to go back and forth between a few branches. */
  private static final int KEPT = 10;

  private static final String ENDING = ".model";

  private final Path folder;

  ModelCache(Path folder) {
    this.folder = folder;
  }

  Optional<Model> find(String key) {
    Path file = folder.resolve(key + ENDING);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(SchemaStream.read(Model.class, in));
    } catch (IOException | RuntimeException e) {
      // Cut short or of another version: as good as absent.
      return Optional.empty();
    }
  }

  void keep(String key, Model model) throws IOException {
    Path part = Files.createTempFile(folder, key, ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      SchemaStream.write(model, out);
    }
    Files.move(
        part,
        folder.resolve(key + ENDING),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    prune(ENDING, KEPT);
    prune(".jsa", 2);
    prune(".jar", 2);
  }

  private void prune(String ending, int kept) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .filter(file -> file.toString().endsWith(ending))
              .sorted(Comparator.comparing(ModelCache::age).reversed())
              .skip(kept)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static long age(Path file) {
    return file.toFile().lastModified();
  }
}
