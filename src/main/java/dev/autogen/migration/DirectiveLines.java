package dev.autogen.migration;

import dev.autogen.sqltext.LineComment;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The directives of a file: comments that start a line with {@code -- autogen:}. The same text in a
 * string, a name, a function body or another comment is not a directive.
 */
public final class DirectiveLines {
  static final String BEGIN = "-- autogen:";

  private DirectiveLines() {}

  /** The text after the colon, by line number counted from zero. */
  static SortedMap<Integer, String> in(List<String> lines) {
    SortedMap<Integer, String> directives = new TreeMap<>();
    if (lines.stream().anyMatch(line -> line.startsWith(BEGIN))) {
      String text = String.join("\n", lines);
      for (LineComment comment : LineComment.in(text)) {
        if (comment.beginsLine(text) && comment.text().startsWith(BEGIN)) {
          directives.put(comment.line(text), comment.text().substring(BEGIN.length()).strip());
        }
      }
    }
    return directives;
  }

  /** The lines above the first directive. */
  static List<String> header(List<String> lines) {
    SortedMap<Integer, String> directives = in(lines);
    return directives.isEmpty() ? lines : lines.subList(0, directives.firstKey());
  }

  /** The line number, counted from zero, of the first directive with exactly this text. */
  public static Optional<Integer> first(List<String> lines, String words) {
    return in(lines).entrySet().stream()
        .filter(directive -> directive.getValue().equals(words))
        .map(directive -> directive.getKey())
        .findFirst();
  }
}
