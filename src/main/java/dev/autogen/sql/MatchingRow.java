package dev.autogen.sql;

import dev.autogen.sqltext.SqlToken;
import dev.autogen.sqltext.SqlTokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries to make a row of a throw-away table match the condition of an UPDATE. Columns of the
 * condition get the constants that they are compared with, or values next to them.
 */
public final class MatchingRow {
  /** Key words of a condition. */
  private static final Set<String> WORDS =
      Set.of("IS", "NOT", "DISTINCT", "FROM", "IN", "LIKE", "ILIKE", "BETWEEN", "AND", "OR");

  private MatchingRow() {}

  /** Statements that each change one row so that it may match, most likely first. */
  public static List<String> of(BatchedUpdate update) {
    List<String> statements = new ArrayList<>();
    for (Guess guess : Guess.values()) {
      Map<String, String> values = values(update.condition(), guess);
      if (!values.isEmpty()) {
        List<String> assignments = new ArrayList<>();
        values.forEach((column, value) -> assignments.add(column + " = " + value));
        statements.add(
            "UPDATE "
                + update.target()
                + " SET "
                + String.join(", ", assignments)
                + " WHERE ctid = (SELECT ctid FROM "
                + update.target()
                + " LIMIT 1)");
      }
    }
    return statements;
  }

  private enum Guess {
    SAME("%s", "%s"),
    ABOVE("%s + 1", "%s || '!'"),
    BELOW("%s - 1", "''");

    private final String ofNumber;
    private final String ofText;

    Guess(String ofNumber, String ofText) {
      this.ofNumber = ofNumber;
      this.ofText = ofText;
    }

    String of(SqlToken constant) {
      return switch (constant.kind()) {
        case NUMBER -> ofNumber.formatted(constant.text());
        case STRING -> ofText.formatted(constant.text());
        default -> constant.text();
      };
    }
  }

  private static Map<String, String> values(String condition, Guess guess) {
    Map<String, String> values = new LinkedHashMap<>();
    String column = "";
    for (SqlToken token : SqlTokens.of(condition)) {
      boolean isConstant =
          token.kind() == SqlToken.Kind.STRING
              || token.kind() == SqlToken.Kind.NUMBER
              || token.is("NULL");
      if (isConstant && !column.isEmpty()) {
        values.putIfAbsent(column, guess.of(token));
      } else if (token.isName() && !isConstant && WORDS.stream().noneMatch(token::is)) {
        column = token.text();
      }
    }
    return values;
  }
}
