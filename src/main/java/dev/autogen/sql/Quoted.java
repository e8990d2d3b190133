package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.SqlName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and values as SQL text, quoted where needed. */
public final class Quoted {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  /**
   * Words that cannot name a table or column unquoted: {@code pg_get_keywords()}, categories R and
   * T, 14 to 18.
   */
  private static final Set<String> RESERVED = reservedWords();

  private Quoted() {}

  /**
   * The name, in double quotes if PostgreSQL would fold it to lower case or read it as a key word.
   */
  public static String name(Identifier identifier) {
    String value = identifier.value();
    return PLAIN.matcher(value).matches() && !RESERVED.contains(value)
        ? value
        : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** The name, qualified with its namespace unless that is {@code public}. */
  public static String name(QualifiedName name) {
    return name.namespace().equals(QualifiedName.PUBLIC)
        ? name(name.name())
        : name(name.namespace()) + "." + name(name.name());
  }

  /** A name as a statement had it, with the same qualification. */
  public static String name(SqlName name) {
    return name.parts().stream()
        .map(part -> name(new Identifier(part)))
        .collect(Collectors.joining("."));
  }

  /** A column, qualified with its table. */
  public static String name(ColumnName name) {
    return name(name.table()) + "." + name(name.column());
  }

  /** The names, separated by commas. */
  public static String names(Collection<Identifier> identifiers) {
    return identifiers.stream().map(Quoted::name).collect(Collectors.joining(", "));
  }

  /** A string constant that is correct with every setting of standard_conforming_strings. */
  public static String literal(String value) {
    String quoted = "'" + value.replace("'", "''") + "'";
    return value.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
  }

  /** A dollar-quote delimiter that the text does not contain. */
  public static String delimiter(String body) {
    String delimiter = "$autogen$";
    for (int i = 1; body.contains(delimiter); i++) {
      delimiter = "$autogen" + i + "$";
    }
    return delimiter;
  }

  private static Set<String> reservedWords() {
    try (InputStream words = Quoted.class.getResourceAsStream("reserved-words.txt")) {
      byte[] bytes = Objects.requireNonNull(words, "reserved-words.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
