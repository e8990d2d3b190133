package dev.autogen.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the revision and parents of a migration in its header. */
public final class HeaderEdit {
  private static final Pattern REVISION = Pattern.compile("(--\\s{0,2}revision\\s+)\\d\\S*\\s*");
  private static final Pattern REVISES = Pattern.compile("--\\s{0,2}revises\\s+\\S.*");

  private HeaderEdit() {}

  /**
   * The text of a file with another revision and other parents.
   *
   * @param parents none for the first migration
   */
  public static String placed(String text, String revision, List<String> parents) {
    String revises =
        "-- revises   " + (parents.isEmpty() ? MigrationGraph.BASE : String.join(", ", parents));
    List<String> old = List.of(text.split("\n", -1));
    int above = HeaderLines.ofFile(old).above();
    int end = DirectiveLines.header(old).size();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      String line = old.get(i);
      boolean known = i >= above && i < end;
      Matcher id = REVISION.matcher(line);
      if (known && id.matches()) {
        lines.add(id.group(1) + revision);
        lines.add(revises);
      } else if (!known || !REVISES.matcher(line).matches()) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  /** The text of a file with the list of migrations that it replaces. */
  public static String replacing(String text, List<String> revisions) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int line = HeaderLines.ofFile(lines).above();
    while (line < lines.size() && !REVISES.matcher(lines.get(line)).matches()) {
      line++;
    }
    lines.add(Math.min(line + 1, lines.size()), "-- replaces  " + String.join(", ", revisions));
    return String.join("\n", lines);
  }
}
