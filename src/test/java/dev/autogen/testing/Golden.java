package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that says what is expected, reviewed by a person. {@code mvn test -Dgolden=write} writes
 * it anew.
 */
public record Golden(Path file) {
  private static final String HOW = "look at the difference, then run: mvn test -Dgolden=write";

  /** Compares a text with the file, or makes it the file where that is asked for. */
  public void verify(String actual) {
    try {
      if (isWriting()) {
        Files.writeString(file, actual);
      } else if (!Files.exists(file)) {
        fail(file + " is missing; " + HOW);
      } else {
        assertThat(actual).as("%s; %s", file, HOW).isEqualTo(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWriting() {
    boolean asked = "write".equals(System.getProperty("golden"));
    if (asked && System.getenv("CI") != null) {
      fail("Expectations are written by people, not in CI: leave out -Dgolden=write.");
    }
    return asked;
  }
}
