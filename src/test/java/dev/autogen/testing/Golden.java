package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A golden file: the expected text, reviewed by a person. {@code mvn test -Dgolden=write} writes it
 * again.
 */
public record Golden(Path file) {
  /**
   * PostgreSQL 15 and older tell every column of a query with its table, so what is in their words
   * has a variant of its own beside the file.
   */
  private static final int OLD_WORDS = 15;

  /** The file that a server of this version is held to, or its variant where it needs one. */
  public static Golden forServer(Path file, int major, String actual) {
    Path variant =
        file.resolveSibling(
            file.getFileName().toString().replaceFirst("\\.", ".postgres" + OLD_WORDS + "."));
    boolean needed =
        isWriting() ? Files.exists(file) && !new Golden(file).holds(actual) : Files.exists(variant);
    return new Golden(major <= OLD_WORDS && needed ? variant : file);
  }

  private boolean holds(String text) {
    return text().equals(text);
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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

  /**
   * The same for a list under headings, the lines that are not indented, of which only some were
   * tried.
   */
  public void verify(String actual, Predicate<String> tried) {
    if (isWriting()) {
      verify(actual);
    } else {
      assertThat(actual).as("%s; %s", file, HOW).isEqualTo(only(tried));
    }
  }

  private String only(Predicate<String> tried) {
    StringBuilder text = new StringBuilder();
    boolean taken = false;
    for (String line : text().lines().toList()) {
      taken = line.startsWith(" ") ? taken : tried.test(line);
      text.append(taken ? line + "\n" : "");
    }
    return text.toString();
  }

  static boolean isWriting() {
    boolean asked = "write".equals(System.getProperty("golden"));
    if (asked && System.getenv("CI") != null) {
      fail("Expectations are written by people, not in CI: leave out -Dgolden=write.");
    }
    return asked;
  }
}
