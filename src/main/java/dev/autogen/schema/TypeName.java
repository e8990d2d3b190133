package dev.autogen.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The canonical form of the name of a user-defined type: {@code mood}, {@code audit."Order"},
 * {@code public.point}. It is the output of {@code format_type} with only {@code public} in the
 * search path, and is valid in SQL.
 */
public final class TypeName {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^\".\\s]+)");

  /**
   * The key words that {@code quote_ident} quotes: {@code pg_get_keywords()} without category U, 14
   * to 18.
   */
  private static final Set<String> KEYWORDS = words("keywords.txt");

  /** Types of {@code pg_catalog}, which is first in every search path. */
  private static final Set<String> BUILT_IN = words("built-in-types.txt");

  private TypeName() {}

  public static String of(QualifiedName name) {
    boolean hidden = BUILT_IN.contains(name.name().value());
    return name.namespace().equals(QualifiedName.PUBLIC) && !hidden
        ? quoted(name.name().value())
        : quoted(name.namespace().value()) + "." + quoted(name.name().value());
  }

  /**
   * Parses a name in SQL text; empty if it is not a single name, such as {@code double precision},
   * or is a built-in type.
   *
   * @param namespace the namespace of an unqualified name
   */
  public static Optional<QualifiedName> parse(String sql, Identifier namespace) {
    Matcher part = PART.matcher(sql);
    if (!part.lookingAt()) {
      return Optional.empty();
    }
    String first = value(part);
    if (part.end() == sql.length()) {
      return BUILT_IN.contains(first) || (part.group(1) == null && KEYWORDS.contains(first))
          ? Optional.empty()
          : Optional.of(new QualifiedName(namespace, new Identifier(first)));
    }
    if (sql.charAt(part.end()) != '.') {
      return Optional.empty();
    }
    part.region(part.end() + 1, sql.length());
    return part.matches() && !first.equals("pg_catalog")
        ? Optional.of(QualifiedName.of(first, value(part)))
        : Optional.empty();
  }

  private static String value(Matcher part) {
    return part.group(1) == null
        ? part.group(2).toLowerCase(Locale.ROOT)
        : part.group(1).replace("\"\"", "\"");
  }

  /** An unqualified name as PostgreSQL deparses it. */
  public static String quoted(String name) {
    return PLAIN.matcher(name).matches() && !KEYWORDS.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static Set<String> words(String resource) {
    try (InputStream words = TypeName.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(words, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
