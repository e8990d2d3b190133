package dev.autogen.hibernate;

import dev.autogen.schema.Identity;
import dev.autogen.schema.SqlType;

/** Reads {@code always (start with 10 increment by 5)} of an identity column. */
final class IdentityClause {
  private IdentityClause() {}

  static Identity parse(String clause, SqlType type) {
    Identity.Kind kind =
        DefinitionToken.split(clause).get(0).is("always")
            ? Identity.Kind.ALWAYS
            : Identity.Kind.BY_DEFAULT;
    String options =
        DefinitionToken.split(clause).stream()
            .filter(DefinitionToken::isGroup)
            .findFirst()
            .map(DefinitionToken::inner)
            .orElse("");
    return new Identity(kind, SequenceClause.parse(options, type));
  }
}
