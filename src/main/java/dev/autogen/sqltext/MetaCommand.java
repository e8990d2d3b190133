package dev.autogen.sqltext;

/** A command of {@code psql}, such as {@code \set}; the server does not know it. */
final class MetaCommand {
  private MetaCommand() {}

  /**
   * The message for a command.
   *
   * @param text text that begins with the backslash
   */
  static String sentence(String text) {
    String command = text.substring(0, end(text));
    return command
        + " is a psql command, not SQL; "
        + switch (command) {
          case "\\restrict", "\\unrestrict" ->
              "delete the lines \\restrict and \\unrestrict, which pg_dump writes";
          case "\\i", "\\ir", "\\include" -> "put the statements of that file here";
          case "\\copy" -> "write COPY … FROM stdin; with the data below it and a line \\.";
          case "\\g", "\\gexec", "\\gset", "\\gx" -> "end the statement with a semicolon";
          case "\\." -> "there is no COPY … FROM stdin above it";
          default -> "delete it";
        };
  }

  /** The end of the name: letters, or one other character. */
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
