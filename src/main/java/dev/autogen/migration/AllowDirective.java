package dev.autogen.migration;

import dev.autogen.UsageException;
import dev.autogen.sqltext.LineComment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that suppresses a rule for the next statement: {@code -- autogen:allow AG301 reason}.
 *
 * @param line its line, counted from one
 * @param statement the first line of the statement
 */
public record AllowDirective(int line, String code, String reason, int statement) {
  private static final Pattern WORDS = Pattern.compile("allow(?:\\s+(\\S+))?(?:\\s+(.+))?");
  private static final Pattern LINE = Pattern.compile("--\\s*autogen:(allow\\b.*)");

  static boolean isOne(String directive) {
    return WORDS.matcher(directive).matches();
  }

  /** Reads the directives of a file. */
  static List<AllowDirective> in(Path file, List<String> lines, List<SqlStatement> statements) {
    List<AllowDirective> allowances = new ArrayList<>();
    String text = String.join("\n", lines);
    for (LineComment comment : LineComment.in(text)) {
      Matcher directive = LINE.matcher(comment.text());
      if (comment.isAlone(text) && directive.matches()) {
        allowances.add(parse(file, comment.line(text) + 1, directive.group(1).strip(), statements));
      }
    }
    return allowances;
  }

  private static AllowDirective parse(
      Path file, int line, String directive, List<SqlStatement> statements) {
    Matcher words = WORDS.matcher(directive);
    if (!words.matches() || words.group(2) == null) {
      throw new UsageException(
          file
              + ":"
              + line
              + ": a rule and a reason are missing; write -- autogen:allow AG301 the reason");
    }
    int statement =
        statements.stream()
            .mapToInt(SqlStatement::line)
            .filter(below -> below > line)
            .findFirst()
            .orElseThrow(
                () ->
                    new UsageException(file + ":" + line + ": no statement follows the directive"));
    return new AllowDirective(line, words.group(1), words.group(2).strip(), statement);
  }
}
