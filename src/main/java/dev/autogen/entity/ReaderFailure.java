package dev.autogen.entity;

/** The reader's own word on why there is no model. */
final class ReaderFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final boolean ofClassPath;

  /**
   * @param ofClassPath whether classes could not be loaded, as against entities that map nothing
   *     sensible
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
