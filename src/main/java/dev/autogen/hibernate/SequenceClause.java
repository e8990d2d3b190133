package dev.autogen.hibernate;

import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.OptionalLong;

/** Parses the options of a sequence: {@code start with 10 increment by 5 cache 20 no cycle}. */
final class SequenceClause {
  private final List<DefinitionToken> words;

  private SequenceClause(String sql) {
    words = DefinitionToken.split(sql);
  }

  /** The options of the clause, with PostgreSQL's defaults for the others. */
  static SequenceOptions parse(String sql, SqlType type) {
    SequenceClause clause = new SequenceClause(sql);
    long increment = clause.number("increment").orElse(1);
    SequenceOptions usual = SequenceOptions.of(type, 1, increment);
    long minimum = clause.number("minvalue").orElse(usual.minimum());
    long maximum = clause.number("maxvalue").orElse(usual.maximum());
    return usual
        .withStart(clause.number("start").orElse(increment > 0 ? minimum : maximum))
        .withLimits(minimum, maximum)
        .withCache(clause.number("cache").orElse(usual.cache()))
        .withCycle(clause.cycles());
  }

  /** Applies the clause to existing options, which it overrides. */
  static SequenceOptions apply(String sql, SequenceOptions mapped) {
    SequenceClause clause = new SequenceClause(sql);
    return mapped
        .withStart(clause.number("start").orElse(mapped.start()))
        .withIncrement(clause.number("increment").orElse(mapped.increment()))
        .withLimits(
            clause.number("minvalue").orElse(mapped.minimum()),
            clause.number("maxvalue").orElse(mapped.maximum()))
        .withCache(clause.number("cache").orElse(mapped.cache()))
        .withCycle(clause.cycles());
  }

  private boolean cycles() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is("cycle")) {
        return i == 0 || !words.get(i - 1).is("no");
      }
    }
    return false;
  }

  private OptionalLong number(String keyword) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).is(keyword) && (i == 0 || !words.get(i - 1).is("no"))) {
        int at = words.get(i + 1).is("with") || words.get(i + 1).is("by") ? i + 2 : i + 1;
        boolean negative = words.get(at).is("-");
        long number = Long.parseLong(words.get(negative ? at + 1 : at).text());
        return OptionalLong.of(negative ? -number : number);
      }
    }
    return OptionalLong.empty();
  }
}
