package dev.autogen.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a migration another place among the others by the lines of its header, and nothing else.
 */
public final class HeaderEdit {
  private static final Pattern REVISION = Pattern.compile("(--\\s*revision\\s+)\\d\\S*\\s*");
  private static final Pattern REVISES = Pattern.compile("--\\s*revises\\s+\\S.*");
  private static final Pattern REVISES_LINE = Pattern.compile("(?m)^--\\s*revises\\s+\\S.*$");
  private static final String DIRECTIVE = "-- autogen:";

  private HeaderEdit() {}

  /**
   * The text of a file with another revision and other parents.
   *
   * @param parents none for the first migration
   */
  public static String placed(String text, String revision, List<String> parents) {
    String revises =
        "-- revises   " + (parents.isEmpty() ? MigrationGraph.BASE : String.join(", ", parents));
    List<String> lines = new ArrayList<>();
    boolean header = true;
    for (String line : text.split("\n", -1)) {
      header &= !line.startsWith(DIRECTIVE);
      Matcher id = REVISION.matcher(line);
      if (header && id.matches()) {
        lines.add(id.group(1) + revision);
        lines.add(revises);
      } else if (!header || !REVISES.matcher(line).matches()) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  /** The text of a file that says which migrations it condenses. */
  public static String replacing(String text, List<String> revisions) {
    return REVISES_LINE
        .matcher(text)
        .replaceFirst("$0\n-- replaces  " + String.join(", ", revisions));
  }
}
