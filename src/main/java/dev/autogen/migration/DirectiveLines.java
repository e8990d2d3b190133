package dev.autogen.migration;

import dev.autogen.sqltext.LineComment;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of a file that tell autogen something: comments that begin with {@code -- autogen:} at
 * the beginning of a line. In a string, a name, the code of a function or another comment the same
 * words say nothing.
 */
public final class DirectiveLines {
  static final String BEGIN = "-- autogen:";

  private DirectiveLines() {}

  /** What follows the colon, by the number of the line from zero. */
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

  /** The lines above the first one. */
  static List<String> header(List<String> lines) {
    SortedMap<Integer, String> directives = in(lines);
    return directives.isEmpty() ? lines : lines.subList(0, directives.firstKey());
  }

  /** The number of the first line, from zero, that says just this. */
  public static Optional<Integer> first(List<String> lines, String words) {
    return in(lines).entrySet().stream()
        .filter(directive -> directive.getValue().equals(words))
        .map(directive -> directive.getKey())
        .findFirst();
  }
}
