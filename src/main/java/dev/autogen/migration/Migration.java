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
 * A migration as its file tells it.
 *
 * @param revision its id, the UTC second it was made in
 * @param parents the revisions it follows: none for the first, several where branches meet
 * @param replaces the revisions that it condenses, whose files are gone
 * @param hibernateVersion the Hibernate that read the model, where the header names one
 * @param upgradeMarks objects that only their SQL describes, which the upgrade makes or drops
 * @param downgradeMarks the same of the downgrade
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

  /**
   * SHA-256 over the statements of both sections, so that comments and white space may be edited
   * later.
   */
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

  /** The files that its upgrade stands in, the first to be applied first. */
  public List<Path> files() {
    List<Path> files = upgrade.statements().flatMap(it -> it.file().stream()).distinct().toList();
    return files.isEmpty() ? List.of(file) : files;
  }

  /** Where a statement of it stands, for a person to find. */
  public String place(SqlStatement statement) {
    return statement.file().orElse(file) + ":" + statement.line();
  }
}
