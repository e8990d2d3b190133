package dev.autogen.entity;

/** The failure that the reader reported. */
final class ReaderFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final boolean ofClassPath;

  /**
   * @param ofClassPath whether classes could not be loaded; otherwise the mapping is wrong
   */
  ReaderFailure(String sentence, boolean ofClassPath) {
    super(sentence);
    this.sentence = sentence;
    this.ofClassPath = ofClassPath;
  }

  String sentence() {
    return sentence;
  }

  boolean ofClassPath() {
    return ofClassPath;
  }
}
