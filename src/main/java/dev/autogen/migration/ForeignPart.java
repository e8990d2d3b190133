package dev.autogen.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What another tool applies as one: a file, or a section of one.
 *
 * @param version what the tool orders it by
 * @param name what its file is called besides
 * @param down the way back, where somebody wrote one
 */
record ForeignPart(
    Path file,
    String version,
    String name,
    MigrationFile.Header header,
    MigrationFile.Read up,
    Optional<MigrationFile.Read> down) {
  /** The migration that it belongs to: that of autogen, or it is one of its own. */
  String revision() {
    return header.revision().orElse(version);
  }

  String message() {
    return header.revision().isPresent() ? header.message() : name.replace('_', ' ').strip();
  }

  ForeignPart withDown(MigrationFile.Read newDown) {
    return new ForeignPart(file, version, name, header, up, Optional.of(newDown));
  }

  /** Whether all that it does can be undone. */
  boolean canGoBack() {
    return down.isPresent() || up.steps().isEmpty();
  }

  /** Their one migration. */
  static Migration migration(List<ForeignPart> parts, List<String> parents) {
    ForeignPart first = parts.get(0);
    Directions directions = new Directions();
    parts.forEach(directions::addUp);
    for (int i = parts.size() - 1; i >= 0; i--) {
      directions.addDown(parts.get(i));
    }
    return new Migration(
        first.revision(),
        parents,
        first.header.replaces(),
        first.message(),
        first.header.hibernateVersion(),
        first.file,
        new MigrationSection(directions.upgrade),
        parts.stream().allMatch(ForeignPart::canGoBack)
            ? new MigrationSection(directions.downgrade)
            : MigrationSection.MISSING,
        directions.upgradeMarks,
        directions.downgradeMarks);
  }
}
