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

/**
 * Changes of several migrations that belong together: they can be looked at before they are made.
 */
public final class FolderEdit {
  private final Map<Path, String> written = new LinkedHashMap<>();
  private final Set<Path> removed = new LinkedHashSet<>();

  /** Notes that a file shall have this text. */
  public FolderEdit write(Path file, String text) {
    written.put(file, text);
    removed.remove(file);
    return this;
  }

  /** Notes that a file shall be gone. */
  public FolderEdit remove(Path file) {
    if (!written.containsKey(file)) {
      removed.add(file);
    }
    return this;
  }

  /** The text of a file as it is. */
  public static String text(Path file) {
    return TextFile.text(file);
  }

  /** The migrations as they will be. */
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

  /** Makes the changes: all texts are on disk before the first of them takes its place. */
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
