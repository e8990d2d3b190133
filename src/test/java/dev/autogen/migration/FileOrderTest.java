package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOrderTest {
  @TempDir private Path folder;

  @Test
  void countsAsFlywayDoes() throws IOException {
    assertThat(
            order(
                "V10__c.sql",
                "V2__b.sql",
                "V2_1__b.sql",
                "V1__a.sql",
                "R__views.sql",
                "U2__b.sql",
                "V2__b.sql.conf"))
        .isEqualTo("V1__a.sql V2_1__b.sql V2__b.sql V10__c.sql R__views.sql");
  }

  @Test
  void leavesOutWhatUndoes() throws IOException {
    assertThat(
            order(
                "20260102_b.up.sql", "20260102_b.down.sql", "20260101_a.sql", "003_x.rollback.sql"))
        .isEqualTo("20260101_a.sql 20260102_b.up.sql");
  }

  private String order(String... names) throws IOException {
    for (String name : names) {
      Files.createFile(folder.resolve(name));
    }
    return String.join(
        " ", FileOrder.of(folder).stream().map(it -> it.getFileName().toString()).toList());
  }
}
