package dev.autogen.testing;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A statement without what is particular to its schema: tables are {@code t1}, {@code t2} in their
 * order, other names {@code x}, values and expressions are left out.
 *
 * @param tables the names that {@code t1} and so on stand for
 */
public record StatementForm(String text, List<String> tables) {
  public StatementForm {
    tables = List.copyOf(tables);
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[A-Za-z_][\\w$]*|\\d+(?:\\.\\d+)?|\\s+|.",
          Pattern.DOTALL);

  /** A table comes next. */
  private static final Set<String> BEFORE_TABLE =
      Set.of("TABLE", "ON", "REFERENCES", "UPDATE", "INTO", "FROM", "ONLY", "EXISTS");

  public static StatementForm of(String sql) {
    List<String> tables = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<String> tokens = TOKEN.matcher(sql).results().map(MatchResult::group).toList();
    String keyword = "";
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.isBlank()) {
        text.append(' ');
      } else if (token.startsWith("'")) {
        text.append("'…'");
        keyword = "";
      } else if (Character.isDigit(token.charAt(0))) {
        text.append('n');
      } else if (isKeyword(token)) {
        text.append(token);
        keyword = token;
      } else if (isName(token)) {
        String name = unquoted(token);
        while (i + 2 < tokens.size() && tokens.get(i + 1).equals(".")) {
          name += "." + unquoted(tokens.get(i + 2));
          i += 2;
        }
        text.append(placeholder(name, token, keyword, text, tables));
        keyword = "";
      } else {
        text.append(token);
        keyword = "";
      }
    }
    return new StatementForm(shortened(text.toString()), tables);
  }

  /** What stands for a table in the text, {@code others} for one that it does not name. */
  public String placeholder(String table) {
    int index = tables.indexOf(table);
    return index < 0 ? "others" : "t" + (index + 1);
  }

  private static String placeholder(
      String name, String token, String keyword, StringBuilder before, List<String> tables) {
    if (BEFORE_TABLE.contains(keyword)) {
      return table(name, tables);
    }
    boolean isNewType = keyword.equals("TYPE") && before.indexOf("ALTER COLUMN") >= 0;
    return isNewType && TypeName.parse(token, QualifiedName.PUBLIC).isEmpty() ? name : "x";
  }

  private static boolean isKeyword(String token) {
    return token.length() > 1
        && token.equals(token.toUpperCase(Locale.ROOT))
        && isName(token)
        && !token.startsWith("\"");
  }

  private static boolean isName(String token) {
    return token.startsWith("\"") || Character.isJavaIdentifierStart(token.charAt(0));
  }

  private static String unquoted(String token) {
    return token.startsWith("\"")
        ? token.substring(1, token.length() - 1).replace("\"\"", "\"")
        : token;
  }

  private static String table(String name, List<String> tables) {
    if (!tables.contains(name)) {
      tables.add(name);
    }
    return "t" + (tables.indexOf(name) + 1);
  }

  /** Leaves out what decides nothing about locks. */
  private static String shortened(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("(CREATE TABLE t1) .*", "$1 (…)")
        .replaceAll(
            "(CREATE (?:OR REPLACE )?(?:VIEW|FUNCTION|TRIGGER)|CREATE TYPE|CREATE SEQUENCE) .*",
            "$1 …")
        .replaceAll("(UPDATE t1) .*", "$1 SET …")
        .replaceAll("((?:INSERT INTO|DELETE FROM) t1) .*", "$1 …")
        .replaceAll("(SELECT) .*", "$1 …")
        .replaceAll("(COMMENT ON \\w+).*", "$1 …")
        .replaceAll("(CHECK) \\(.*\\)", "$1 (…)")
        .replaceAll("(GENERATED ALWAYS AS) \\(.*\\)", "$1 (…)")
        .replaceAll("(INDEX .*ON t1) (?:USING x )?\\(.*", "$1 (…)")
        .replaceAll("(TYPE [^,;]*?) USING .*", "$1 USING …")
        .replaceAll("(ALTER COLUMN x SET DEFAULT) .*", "$1 …")
        .replaceAll("\\(x(?:, x)+\\)", "(x)")
        .replaceAll("DROP COLUMN x(?:, DROP COLUMN x)+", "DROP COLUMN x, …")
        .replaceAll("(ADD COLUMN x) x(?:\\([n, ]*\\)| x)*(?:\\[\\])?", "$1 type")
        .replaceAll("(ADD COLUMN x type.*? DEFAULT) .*?( NOT NULL)?$", "$1 …$2")
        .strip();
  }
}
