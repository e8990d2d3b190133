package dev.autogen.sqltext;

/** Text in a script that is not SQL. The caller adds the name of the file. */
public final class MisplacedText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  MisplacedText(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Its line. */
  public int line() {
    return line;
  }
}
