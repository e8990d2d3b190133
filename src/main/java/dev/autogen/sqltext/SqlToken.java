package dev.autogen.sqltext;

/**
 * A piece of SQL that is not to be cut.
 *
 * @param kind what it is
 * @param text as the source spells it
 * @param start of it in the source
 * @param end behind it in the source
 */
public record SqlToken(Kind kind, String text, int start, int end) {
  /** What a token is. */
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
    /** A placeholder that autogen wrote where only a person knows the value. */
    BLANK,
    /** An operator, as long as it goes, or a sign of punctuation. */
    SYMBOL,
    /** The lines behind a {@code COPY … FROM stdin}, without the one that ends them. */
    DATA
  }

  /**
   * Whether it is this key word, in whatever case, or this symbol. A name in quotes is no key word.
   */
  public boolean is(String wordOrSymbol) {
    return switch (kind) {
      case WORD -> text.equalsIgnoreCase(wordOrSymbol);
      case SYMBOL -> text.equals(wordOrSymbol);
      default -> false;
    };
  }

  /** Whether it can be a name or a part of one. */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** Whether it is a constant between dollars, which is how code stands in a statement. */
  public boolean isDollarQuoted() {
    return kind == Kind.STRING && text.startsWith("$");
  }

  /**
   * What it names, as the catalog stores it.
   *
   * @throws IllegalStateException if it is no name
   */
  public String name() {
    return name('\\');
  }

  /** The same where {@code UESCAPE} says what begins an escape. */
  String name(char escape) {
    if (!isName()) {
      throw new IllegalStateException(text + " is no name");
    }
    return Names.read(text, escape);
  }

  /** What stands between the dollars of a constant that has some. */
  public String body() {
    if (!isDollarQuoted()) {
      throw new IllegalStateException(text + " has no dollars around it");
    }
    int tag = text.indexOf('$', 1) + 1;
    return text.substring(tag, Math.max(tag, text.length() - tag));
  }
}
