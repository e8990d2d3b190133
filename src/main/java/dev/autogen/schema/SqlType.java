package dev.autogen.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a column in its canonical, short form: {@code varchar(20)}, {@code timestamptz},
 * {@code bigint[]}.
 *
 * @param name the name without modifiers; for a type that is not built in, as SQL text
 * @param modifiers the values in parentheses, such as length or precision and scale
 * @param array whether it is an array of that type; PostgreSQL does not store the number of
 *     dimensions
 */
public record SqlType(String name, List<String> modifiers, boolean array) implements Serializable {
  public static final SqlType BIGINT = simple("bigint");
  public static final SqlType INTEGER = simple("integer");
  public static final SqlType SMALLINT = simple("smallint");

  /** From the aliases of PostgreSQL's types (manual, table 8.1) to the form used here. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("int2", "smallint"),
          Map.entry("bool", "boolean"),
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("bit varying", "varbit"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"));

  /** Types whose precision 6 is the default and the maximum, so it is omitted. */
  private static final List<String> FRACTIONAL_SECONDS =
      List.of("timestamp", "timestamptz", "time", "timetz");

  private static final Pattern ARRAY =
      Pattern.compile(
          "(.*?)\\s*(?:\\barray\\b\\s*(?:\\[\\d*\\])?|(?:\\[\\d*\\])+)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MODIFIERS =
      Pattern.compile("([^(\"]*|\"[^\"]*\"|[^(]*)\\(([^)]*)\\)(.*)");

  public SqlType {
    modifiers = List.copyOf(modifiers);
  }

  private static SqlType simple(String name) {
    return new SqlType(name, List.of(), false);
  }

  /** Parses any form that PostgreSQL or Hibernate uses; an unknown name is kept unchanged. */
  public static SqlType parse(String spelling) {
    String text = spelling.strip();
    Matcher array = ARRAY.matcher(text);
    boolean isArray = array.matches();
    if (isArray) {
      text = array.group(1);
    }
    List<String> modifiers = new ArrayList<>();
    Matcher parenthesised = MODIFIERS.matcher(text);
    if (parenthesised.matches()) {
      for (String modifier : parenthesised.group(2).split(",", -1)) {
        modifiers.add(modifier.strip());
      }
      text = parenthesised.group(1).stripTrailing() + parenthesised.group(3);
    }
    return canonical(text.strip(), modifiers, isArray);
  }

  private static SqlType canonical(String spelling, List<String> modifiers, boolean array) {
    String folded =
        spelling.contains("\"")
            ? spelling
            : spelling.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String name = ALIASES.getOrDefault(folded, folded);
    // Without a length, bpchar is a type of its own: any length, trailing spaces are not
    // significant.
    if (name.equals("bpchar") && !modifiers.isEmpty()) {
      return new SqlType("char", modifiers, array);
    }
    if (name.equals("float")) {
      boolean single = !modifiers.isEmpty() && Integer.parseInt(modifiers.get(0)) <= 24;
      return new SqlType(single ? "real" : "double precision", List.of(), array);
    }
    if (modifiers.isEmpty() && (name.equals("char") || name.equals("bit"))) {
      return new SqlType(name, List.of("1"), array);
    }
    if (name.equals("numeric") && modifiers.size() == 1) {
      return new SqlType(name, List.of(modifiers.get(0), "0"), array);
    }
    if (FRACTIONAL_SECONDS.contains(name) && modifiers.equals(List.of("6"))) {
      return new SqlType(name, List.of(), array);
    }
    return new SqlType(name, modifiers, array);
  }

  /** The user-defined type of that name. */
  public static SqlType named(QualifiedName name) {
    return simple(TypeName.of(name));
  }

  public SqlType withName(String newName) {
    return new SqlType(newName, modifiers, array);
  }

  /** Whether it is the type of that name or an array of it. */
  public boolean isOf(QualifiedName type) {
    return name.equals(TypeName.of(type));
  }

  /** The type as SQL text. */
  @Override
  public String toString() {
    String length = modifiers.isEmpty() ? "" : "(" + String.join(",", modifiers) + ")";
    return name + length + (array ? "[]" : "");
  }
}
