package dev.autogen.hibernate;

import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.List;

/** Reads {@code always (start with 10 increment by 5)} of an identity column. */
final class IdentityClause {
  private IdentityClause() {}

  static Identity parse(String clause, SqlType type) {
    List<SqlToken> words = SqlToken.split(clause);
    Identity.Kind kind =
        words.get(0).is("always") ? Identity.Kind.ALWAYS : Identity.Kind.BY_DEFAULT;
    List<SqlToken> options =
        words.stream()
            .filter(SqlToken::isGroup)
            .findFirst()
            .map(group -> SqlToken.split(group.inner()))
            .orElse(List.of());
    long start = number(options, "start", 1);
    return new Identity(
        kind, SequenceOptions.ascending(type, start, number(options, "increment", 1)));
  }

  private static long number(List<SqlToken> options, String keyword, long otherwise) {
    for (int i = 0; i + 1 < options.size(); i++) {
      if (options.get(i).is(keyword)) {
        SqlToken next = options.get(i + 1);
        boolean filler = next.is("with") || next.is("by");
        return Long.parseLong(options.get(filler ? i + 2 : i + 1).text());
      }
    }
    return otherwise;
  }
}
