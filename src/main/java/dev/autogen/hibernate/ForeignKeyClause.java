package dev.autogen.hibernate;

import dev.autogen.schema.Deferral;
import dev.autogen.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** Reads what a {@code foreignKeyDefinition} says behind the columns. */
final class ForeignKeyClause {
  private ForeignKeyClause() {}

  /**
   * The action of {@code on delete …} or {@code on update …}.
   *
   * @param event {@code delete} or {@code update}
   */
  static Optional<ReferentialAction> action(String sql, String event) {
    List<SqlToken> tokens = SqlToken.split(sql);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is("on") && tokens.get(i + 1).is(event)) {
        return action(tokens, i + 2);
      }
    }
    return Optional.empty();
  }

  private static Optional<ReferentialAction> action(List<SqlToken> tokens, int at) {
    for (ReferentialAction action : ReferentialAction.values()) {
      String[] words = action.name().split("_", -1);
      boolean matches = at + words.length <= tokens.size();
      for (int i = 0; matches && i < words.length; i++) {
        matches = tokens.get(at + i).is(words[i]);
      }
      if (matches) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  static Deferral deferral(String sql) {
    List<SqlToken> tokens = SqlToken.split(sql);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("initially")
          && i + 1 < tokens.size()
          && tokens.get(i + 1).is("deferred")) {
        return Deferral.INITIALLY_DEFERRED;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("deferrable") && (i == 0 || !tokens.get(i - 1).is("not"))) {
        return Deferral.DEFERRABLE;
      }
    }
    return Deferral.NONE;
  }
}
