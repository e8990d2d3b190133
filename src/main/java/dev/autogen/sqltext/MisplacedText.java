package dev.autogen.sqltext;

/** A place in a text that is no SQL; whoever knows the file says which it is. */
public final class MisplacedText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  MisplacedText(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line of it. */
  public int line() {
    return line;
  }
}
