package dev.autogen.sqltext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition that only lists the values of a column, as PostgreSQL deparses {@code status IN ('A',
 * 'B')}: {@code (status)::text = ANY ((ARRAY['A'::character varying, …])::text[])} and the like.
 *
 * @param column the column as written
 * @param values the constants as written, without their casts
 * @param type the type that all of them are cast to
 */
public record ListedCondition(String column, List<String> values, String type) {
  private static final String VARCHAR = "character varying";
  private static final String TEXT = "text";

  public ListedCondition {
    values = List.copyOf(values);
  }

  /** Parses a condition; empty if it is not such a list. */
  public static Optional<ListedCondition> of(String condition) {
    return new Reader(condition).read();
  }

  private static final class Reader {
    private final String condition;
    private final TokenCursor cursor;
    private final List<String> values = new ArrayList<>();
    private final Set<String> types = new HashSet<>();
    private final Set<Boolean> castAgain = new HashSet<>();

    Reader(String condition) {
      this.condition = condition;
      cursor = new TokenCursor(condition);
    }

    Optional<ListedCondition> read() {
      boolean cast = cursor.accept("(");
      String column = cursor.peek().filter(SqlToken::isName).map(SqlToken::text).orElse("");
      if (column.isEmpty() || !column(cast) || !cursor.accept("=", "ANY", "(")) {
        return Optional.empty();
      }
      boolean castWhole = cursor.accept("(");
      boolean list = cursor.accept("ARRAY", "[") && items();
      boolean end = (!castWhole || cursor.accept(")", "::", TEXT, "[", "]")) && cursor.accept(")");
      boolean plain = list && end && cursor.isAtEnd() && types.size() == 1;
      return plain && isDeparsed(cast, castWhole)
          ? Optional.of(new ListedCondition(column, values, types.iterator().next()))
          : Optional.empty();
    }

    private boolean column(boolean cast) {
      cursor.take();
      return !cast || cursor.accept(")", "::", TEXT);
    }

    private boolean items() {
      do {
        boolean cast = cursor.accept("(");
        castAgain.add(cast);
        if (!item() || (cast && !cursor.accept(")", "::", TEXT))) {
          return false;
        }
      } while (cursor.accept(","));
      return cursor.accept("]");
    }

    private boolean item() {
      Optional<SqlToken> constant =
          cursor.peek().filter(token -> token.kind() == SqlToken.Kind.STRING);
      constant.ifPresent(token -> values.add(token.text()));
      if (constant.isEmpty()) {
        return false;
      }
      cursor.take();
      if (!cursor.accept("::")) {
        return false;
      }
      int start = cursor.position();
      while (!cursor.isAtEnd() && !cursor.at(",") && !cursor.at("]") && !cursor.at(")")) {
        cursor.take();
      }
      types.add(condition.substring(start, cursor.endOfLast()));
      return true;
    }

    /**
     * Whether the casts are those that PostgreSQL writes: varchar is compared as text, other types
     * without a cast.
     */
    private boolean isDeparsed(boolean cast, boolean castWhole) {
      boolean castEach = castAgain.equals(Set.of(true));
      return types.contains(VARCHAR)
          ? cast && castWhole != castEach && castAgain.size() == 1
          : !cast && !castWhole && castAgain.equals(Set.of(false));
    }
  }
}
