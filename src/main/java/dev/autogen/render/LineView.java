package dev.autogen.render;

import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement with its note, a directive, or an empty line.
 *
 * @param compound whether the statement contains a semicolon or text that looks like a comment, so
 *     that tools that split by lines need an end marker
 */
record LineView(String text, boolean compound) {
  /** The lines of a text. */
  List<String> rows() {
    return text.isEmpty() ? List.of("") : text.lines().toList();
  }

  /** Whether it gets empty lines around it: it has several lines or belongs to a marked object. */
  static List<LineView> of(List<Statement> statements) {
    List<LineView> lines = new ArrayList<>();
    boolean airy = false;
    Optional<String> mark = Optional.empty();
    for (Statement statement : statements) {
      boolean opens = !statement.mark().equals(mark);
      if (opens && mark.isPresent()) {
        lines.add(plain("-- autogen:end"));
      }
      boolean tall = statement.sql().contains("\n") || (opens && statement.mark().isPresent());
      if (!lines.isEmpty() && (tall || airy)) {
        lines.add(plain(""));
      }
      if (opens) {
        statement.mark().ifPresent(words -> lines.add(plain("-- autogen:" + words)));
      }
      String sql = statement.sql();
      lines.add(new LineView(statement.toString(), sql.contains(";") || sql.contains("--")));
      airy = tall || statement.mark().isPresent();
      mark = statement.mark();
    }
    if (mark.isPresent()) {
      lines.add(plain("-- autogen:end"));
    }
    return lines;
  }

  private static LineView plain(String text) {
    return new LineView(text, false);
  }

  @Override
  public String toString() {
    return text;
  }
}
