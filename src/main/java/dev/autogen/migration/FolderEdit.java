package dev.autogen.migration;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes of several files that are applied together and can be inspected before. */
public final class FolderEdit {
  private final Map<Path, String> written = new LinkedHashMap<>();
  private final Set<Path> removed = new LinkedHashSet<>();

  /** Plans to write a file. */
  public FolderEdit write(Path file, String text) {
    written.put(file, text);
    removed.remove(file);
    return this;
  }

  /** Plans to remove a file. */
  public FolderEdit remove(Path file) {
    if (!written.containsKey(file)) {
      removed.add(file);
    }
    return this;
  }

  /** The current text of a file. */
  public static String text(Path file) {
    return TextFile.text(file);
  }

  /** The migrations after the edit. */
  public MigrationGraph after(MigrationGraph before) {
    List<Migration> migrations = new ArrayList<>();
    for (Migration migration : before.ordered()) {
      if (!removed.contains(migration.file()) && !written.containsKey(migration.file())) {
        migrations.add(migration);
      }
    }
    written.forEach(
        (file, text) -> migrations.add(MigrationFile.parse(file, text.lines().toList())));
    return new MigrationGraph(migrations);
  }

  /**
   * Applies the changes: all texts are written to temporary files before the first file is
   * replaced.
   */
  public void apply() {
    Map<Path, Path> drafts = new LinkedHashMap<>();
    try {
      try {
        for (Map.Entry<Path, String> change : written.entrySet()) {
          Path draft = Files.createTempFile(change.getKey().getParent(), ".", ".draft");
          drafts.put(change.getKey(), draft);
          Files.write(draft, change.getValue().getBytes(StandardCharsets.UTF_8));
          MigrationFolder.makeReadable(draft);
        }
        for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
          Files.move(draft.getValue(), draft.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path file : removed) {
          Files.delete(file);
        }
      } finally {
        for (Path draft : drafts.values()) {
          Files.deleteIfExists(draft);
        }
      }
    } catch (IOException e) {
      throw new UsageException("cannot change the migrations: " + e.getMessage(), e);
    }
  }
}
