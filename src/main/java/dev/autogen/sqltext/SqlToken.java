package dev.autogen.sqltext;

/**
 * The smallest unit of SQL text.
 *
 * @param kind its kind
 * @param text its text in the source
 * @param start its first position in the source
 * @param end the position after it in the source
 */
public record SqlToken(Kind kind, String text, int start, int end) {
  /** The kinds of tokens. */
  public enum Kind {
    /** A key word, or a name without quotes. */
    WORD,
    /** A name in quotes: {@code "a"}, {@code U&"a"}. */
    QUOTED,
    /**
     * A constant in quotes: {@code 'a'}, {@code E'a'}, {@code U&'a'}, {@code B'1'}, {@code $$a$$}.
     */
    STRING,
    /** A number without its sign. */
    NUMBER,
    /** A parameter of a function or of a prepared statement: {@code $1}. */
    PARAMETER,
    /** A placeholder of autogen that a person has to fill in. */
    PLACEHOLDER,
    /** An operator or a punctuation character. */
    SYMBOL,
    /** The data lines of a {@code COPY … FROM stdin}, without the last line {@code \\.}. */
    DATA
  }

  /** Whether it is this key word, in any case, or this symbol. A quoted name is not a key word. */
  public boolean is(String wordOrSymbol) {
    return switch (kind) {
      case WORD -> text.equalsIgnoreCase(wordOrSymbol);
      case SYMBOL -> text.equals(wordOrSymbol);
      default -> false;
    };
  }

  /** Whether it can be a name or a part of a name. */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** Whether it is a dollar-quoted constant, such as the code of a function. */
  public boolean isDollarQuoted() {
    return kind == Kind.STRING && text.startsWith("$");
  }

  /**
   * The name, as the catalog stores it.
   *
   * @throws IllegalStateException if it is not a name
   */
  public String name() {
    return name('\\');
  }

  /** The same with the escape character of a {@code UESCAPE} clause. */
  String name(char escape) {
    if (!isName()) {
      throw new IllegalStateException(text + " is not a name");
    }
    return Names.read(text, escape);
  }

  /** The text between the dollar quotes. */
  public String body() {
    if (!isDollarQuoted()) {
      throw new IllegalStateException(text + " is not dollar-quoted");
    }
    int tag = text.indexOf('$', 1) + 1;
    return text.substring(tag, Math.max(tag, text.length() - tag));
  }
}
