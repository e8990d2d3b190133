package dev.autogen.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What there is to read about a rule: a Markdown text that begins with {@code # AG301 Title} and
 * has a part {@code ## Instead}.
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

  /** What the rule is about, in a few words. */
  public String title() {
    return text.lines().findFirst().orElse("").replaceFirst("^# " + code + " ", "");
  }

  /** What to do instead: the first paragraph of that part, in a line. */
  public String advice() {
    int start = text.indexOf(INSTEAD);
    if (start < 0) {
      throw new IllegalStateException(code + ".md has no part ## Instead");
    }
    String rest = text.substring(start + INSTEAD.length());
    int end = rest.indexOf("\n\n");
    return (end < 0 ? rest : rest.substring(0, end)).strip().replace('\n', ' ');
  }
}
