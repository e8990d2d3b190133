package dev.autogen.migration;

import dev.autogen.schema.Sha256;
import dev.autogen.sqltext.SqlScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A migration as read from its file.
 *
 * @param revision its id, the UTC second of its creation
 * @param parents the parent revisions: none for the first, several for a merge
 * @param replaces the squashed revisions that it replaces
 * @param hibernateVersion the Hibernate that read the model, where the header names one
 * @param upgradeMarks the objects, described only by their SQL, that the upgrade creates or drops
 * @param downgradeMarks the same for the downgrade
 */
public record Migration(
    String revision,
    List<String> parents,
    List<String> replaces,
    String message,
    Optional<String> hibernateVersion,
    Path file,
    MigrationSection upgrade,
    MigrationSection downgrade,
    List<ObjectMark> upgradeMarks,
    List<ObjectMark> downgradeMarks) {
  public Migration {
    upgradeMarks = List.copyOf(upgradeMarks);
    downgradeMarks = List.copyOf(downgradeMarks);
    parents = List.copyOf(parents);
    replaces = List.copyOf(replaces);
  }

  /** The SHA-256 of the statements of both sections, without comments and white space. */
  public String checksum() {
    MessageDigest digest = Sha256.start();
    Stream.of(upgrade, downgrade)
        .flatMap(MigrationSection::statements)
        .forEach(
            statement -> {
              String sql = SqlScript.withoutComments(statement.sql());
              digest.update(sql.getBytes(StandardCharsets.UTF_8));
              digest.update((byte) ';');
              digest.update(statement.data().orElse("").getBytes(StandardCharsets.UTF_8));
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The files of its upgrade, in order. */
  public List<Path> files() {
    List<Path> files = upgrade.statements().flatMap(it -> it.file().stream()).distinct().toList();
    return files.isEmpty() ? List.of(file) : files;
  }

  /** The file and line of a statement. */
  public String place(SqlStatement statement) {
    return statement.file().orElse(file) + ":" + statement.line();
  }
}
