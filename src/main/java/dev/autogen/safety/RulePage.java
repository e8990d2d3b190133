package dev.autogen.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page about a rule: Markdown text that begins with {@code # AG301 Title} and has a section
 * {@code ## Instead}.
 */
public record RulePage(String code, String text) {
  private static final String INSTEAD = "## Instead\n\n";

  static RulePage of(String code) {
    try (InputStream page = RulePage.class.getResourceAsStream(code + ".md")) {
      if (page == null) {
        throw new IllegalStateException("the page " + code + ".md is not on the class path");
      }
      return new RulePage(code, new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The title of the page. */
  public String title() {
    return text.lines().findFirst().orElse("").replaceFirst("^# " + code + " ", "");
  }

  /** What to do instead: the first paragraph of that section, as one line. */
  public String advice() {
    int start = text.indexOf(INSTEAD);
    if (start < 0) {
      throw new IllegalStateException(code + ".md has no section ## Instead");
    }
    String rest = text.substring(start + INSTEAD.length());
    int end = rest.indexOf("\n\n");
    return (end < 0 ? rest : rest.substring(0, end)).strip().replace('\n', ' ');
  }
}
