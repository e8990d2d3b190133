package dev.autogen.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Migrations without a file. */
public final class Migrations {
  private Migrations() {}

  /** A migration with one step up and one down. */
  public static Migration of(String revision, String message, String... parents) {
    return replacing(List.of(), revision, message, parents);
  }

  /** A squashed one. */
  public static Migration replacing(
      List<String> replaces, String revision, String message, String... parents) {
    return new Migration(
        new MigrationHeader(revision, List.of(parents), replaces, message, Optional.empty()),
        Path.of(
            "migrations",
            revision + "_" + message.toLowerCase(Locale.ROOT).replace(' ', '_') + ".sql"),
        section("SELECT 'up " + revision + "'"),
        section("SELECT 'down " + revision + "'"));
  }

  private static MigrationSection section(String sql) {
    return new MigrationSection(
        List.of(
            new MigrationStep(
                Optional.empty(),
                true,
                OptionalInt.empty(),
                Optional.empty(),
                List.of(new SqlStatement(sql, 1)))),
        List.of());
  }
}
