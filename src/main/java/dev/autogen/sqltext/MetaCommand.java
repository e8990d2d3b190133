package dev.autogen.sqltext;

/** A line for {@code psql} itself, such as {@code \set}, which no server knows. */
final class MetaCommand {
  private MetaCommand() {}

  /**
   * What to say of one.
   *
   * @param text that begins with its backslash
   */
  static String sentence(String text) {
    String command = text.substring(0, end(text));
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

  /** Behind the letters of its name, or the one sign that is its name. */
  private static int end(String text) {
    int end = 1;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    boolean sign = end == 1 && text.length() > 1 && !Character.isWhitespace(text.charAt(1));
    return sign ? 2 : end;
  }
}
