package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.NewFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A migration in the files of other tools. */
final class ForeignFiles {
  private ForeignFiles() {}

  /** Whatever the format, the files are read back as the same migration. */
  static void assertReadBackAs(Migration own, List<NewFile> files, String format) {
    Migration read =
        new MigrationFolder(Path.of("m"), Format.load(format, Optional.empty())).parse(files);
    assertThat(read.revision()).isEqualTo(own.revision());
    assertThat(read.message()).isEqualTo(own.message());
    assertThat(read.parents()).isEqualTo(own.parents());
    assertThat(read.hibernateVersion()).isEqualTo(own.hibernateVersion());
    assertThat(read.upgrade().marks()).isEqualTo(own.upgrade().marks());
    assertThat(read.downgrade().marks()).isEqualTo(own.downgrade().marks());
    assertSame(read.upgrade(), own.upgrade());
    assertSame(read.downgrade(), own.downgrade());
    assertThat(read.checksum()).isEqualTo(own.checksum());
    for (NewFile file : files) {
      assertThat(file.text()).endsWith("\n").doesNotContain("\n\n\n").doesNotStartWith("\n");
    }
  }

  private static void assertSame(MigrationSection read, MigrationSection own) {
    assertThat(read.exists()).isTrue();
    assertThat(read.steps()).hasSameSizeAs(own.steps());
    for (int i = 0; i < own.steps().size(); i++) {
      MigrationStep one = read.steps().get(i);
      MigrationStep other = own.steps().get(i);
      assertThat(one.stage()).isEqualTo(other.stage());
      assertThat(one.transactional()).isEqualTo(other.transactional());
      assertThat(one.batchSize()).isEqualTo(other.batchSize());
      assertThat(one.table()).isEqualTo(other.table());
    }
  }
}
