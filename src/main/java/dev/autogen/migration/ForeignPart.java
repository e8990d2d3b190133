package dev.autogen.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of another tool, or a section of one, which the tool applies as a unit.
 *
 * @param version the version by which the tool orders it
 * @param name the rest of the file name
 * @param down the downgrade, if there is one
 */
record ForeignPart(
    Path file,
    String version,
    String name,
    MigrationFile.Header header,
    MigrationSection up,
    Optional<MigrationSection> down) {
  /** The revision from autogen's header, otherwise its version. */
  String revision() {
    return header.revision().orElse(version);
  }

  String message() {
    return header.revision().isPresent() ? header.message() : name.replace('_', ' ').strip();
  }

  ForeignPart withDown(MigrationSection newDown) {
    return new ForeignPart(file, version, name, header, up, Optional.of(newDown));
  }

  /** Whether it has a downgrade or changes nothing. */
  boolean isReversible() {
    return down.isPresent() || up.steps().isEmpty();
  }

  /** Combines parts into a migration. */
  static Migration migration(List<ForeignPart> parts, List<String> parents) {
    ForeignPart first = parts.get(0);
    Directions directions = new Directions();
    parts.forEach(directions::addUp);
    for (int i = parts.size() - 1; i >= 0; i--) {
      directions.addDown(parts.get(i));
    }
    boolean reversible = parts.stream().allMatch(ForeignPart::isReversible);
    return new Migration(
        new MigrationHeader(
            first.revision(),
            parents,
            first.header.replaces(),
            first.message(),
            first.header.hibernateVersion()),
        first.file,
        new MigrationSection(directions.upgrade, directions.upgradeMarks),
        new MigrationSection(
            reversible ? directions.downgrade : List.of(), directions.downgradeMarks, reversible));
  }
}
