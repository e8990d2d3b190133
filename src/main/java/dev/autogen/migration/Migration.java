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

/** A migration as read from its file. */
public record Migration(
    MigrationHeader header, Path file, MigrationSection upgrade, MigrationSection downgrade) {
  /** Its id, the UTC second of its creation. */
  public String revision() {
    return header.revision();
  }

  /** The parent revisions: none for the first, several for a merge. */
  public List<String> parents() {
    return header.parents();
  }

  /** The squashed revisions that it replaces. */
  public List<String> replaces() {
    return header.replaces();
  }

  /** The message of the developer. */
  public String message() {
    return header.message();
  }

  /** The Hibernate that read the model, where the header names one. */
  public Optional<String> hibernateVersion() {
    return header.hibernateVersion();
  }

  /** The same migration with other steps, such as the part of it that has run. */
  public Migration withSteps(MigrationSection newUpgrade, MigrationSection newDowngrade) {
    return new Migration(header, file, newUpgrade, newDowngrade);
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
