package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * A statement that only adds a check or NOT NULL as NOT VALID: new and updated rows have to satisfy
 * it.
 *
 * @param alterTable the text before ADD CONSTRAINT
 * @param table its table
 * @param name the name of the constraint
 */
public record UnvalidatedCheck(String alterTable, SqlName table, Identifier name) {
  /** Parses a statement; empty if it does anything else. */
  public static Optional<UnvalidatedCheck> in(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    if (!cursor.accept("ALTER", "TABLE")) {
      return Optional.empty();
    }
    cursor.accept("IF", "EXISTS");
    Optional<SqlName> table = Relations.target(cursor);
    int action = cursor.position();
    if (table.isEmpty() || !cursor.accept("ADD", "CONSTRAINT")) {
      return Optional.empty();
    }
    Optional<SqlName> name = cursor.name();
    boolean checks = cursor.at("CHECK") || cursor.at("NOT", "NULL");
    List<SqlToken> rest = cursor.rest();
    boolean several = cursor.skipTo(",");
    return name.filter(it -> checks && !several && endsInNotValid(rest))
        .map(it -> new UnvalidatedCheck(sql.substring(0, action), table.get(), it.last()));
  }

  private static boolean endsInNotValid(List<SqlToken> tokens) {
    int size = tokens.size();
    return size > 2 && tokens.get(size - 2).is("NOT") && tokens.get(size - 1).is("VALID");
  }
}
