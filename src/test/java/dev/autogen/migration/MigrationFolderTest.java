package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFolderTest {
  private static final String TEXT = "-- first\n-- revision  1\n\n-- autogen:upgrade\nSELECT 1;\n";

  @TempDir private Path parent;

  @Test
  void readsWhatItWrote() {
    MigrationFolder folder = new MigrationFolder(parent.resolve("new/migrations"));
    assertThat(folder.read().isEmpty()).isTrue();

    Path file = folder.write("1_first.sql", TEXT);

    assertThat(file).hasContent(TEXT);
    assertThat(folder.read().ordered()).containsExactly(folder.parse("1_first.sql", TEXT));
  }

  @Test
  void neverOverwrites() throws IOException {
    MigrationFolder folder = new MigrationFolder(parent);
    Path file = folder.write("1_first.sql", TEXT);

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> folder.write("1_first.sql", "other"))
        .withMessageContaining(file.toString());
    assertThat(file).hasContent(TEXT);
    assertThat(parent).as("no draft stays behind").isDirectoryNotContaining("glob:**.draft");
  }

  @Test
  void tellsThatItCannotWrite() throws IOException {
    Path file = Files.writeString(parent.resolve("a-file"), "x");

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> new MigrationFolder(file).write("1.sql", TEXT))
        .withMessageContaining(file.toString());
  }

  @Test
  void looksAtSqlFilesOnly() throws IOException {
    Files.writeString(parent.resolve("README.md"), "no migration");
    MigrationFolder folder = new MigrationFolder(parent);
    folder.write("1_first.sql", TEXT);

    assertThat(folder.read().heads()).containsExactly("1");
  }
}
