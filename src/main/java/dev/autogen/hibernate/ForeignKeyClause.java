package dev.autogen.hibernate;

import dev.autogen.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** Reads the actions of a {@code foreignKeyDefinition}. */
final class ForeignKeyClause {
  private ForeignKeyClause() {}

  /**
   * The action of {@code on delete …} or {@code on update …}.
   *
   * @param event {@code delete} or {@code update}
   */
  static Optional<ReferentialAction> action(String sql, String event) {
    List<DefinitionToken> tokens = DefinitionToken.split(sql);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is("on") && tokens.get(i + 1).is(event)) {
        return action(tokens, i + 2);
      }
    }
    return Optional.empty();
  }

  private static Optional<ReferentialAction> action(List<DefinitionToken> tokens, int at) {
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
}
