package dev.autogen.sqltext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line for {@code psql} itself, such as {@code \set}, which no server knows. */
final class MetaCommand {
  private static final Pattern NAME = Pattern.compile("\\\\(?:[A-Za-z_]+|\\S)?");

  private MetaCommand() {}

  /**
   * What to say of one.
   *
   * @param text that begins with its backslash
   */
  static String sentence(String text) {
    Matcher name = NAME.matcher(text);
    String command = name.lookingAt() ? name.group() : "\\";
    return command
        + " is a command of psql and no SQL; "
        + switch (command) {
          case "\\restrict", "\\unrestrict" ->
              "pg_dump writes it around what it dumps: delete the lines \\restrict and \\unrestrict";
          case "\\i", "\\ir", "\\include" -> "put the statements of that file here";
          case "\\copy" -> "write COPY … FROM stdin; with the data below it and a line \\.";
          case "\\g", "\\gexec", "\\gset", "\\gx" -> "end the statement with a semicolon";
          case "\\." -> "there is no COPY … FROM stdin above it";
          default -> "take it out";
        };
  }
}
