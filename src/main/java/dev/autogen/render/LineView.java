package dev.autogen.render;

import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement with its note, a directive, or air between them.
 *
 * @param compound whether a semicolon or what looks like a comment is part of the statement, so
 *     that tools which cut texts by lines need to be told where it ends
 */
record LineView(String text, boolean compound) {
  /** The lines that a text has. */
  List<String> rows() {
    return text.isEmpty() ? List.of("") : text.lines().toList();
  }

  /**
   * A statement of several lines gets air around it, and so do those that a mark holds together.
   */
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
