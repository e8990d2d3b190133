package dev.autogen.hibernate;

import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;

/** Reads a sequence with the limits of Hibernate's schema export. */
final class SequenceReader {
  private final Namespaces namespaces;

  SequenceReader(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  Sequence read(org.hibernate.boot.model.relational.Sequence mapped) {
    return new Sequence(
        namespaces.qualify(mapped.getName().getSchemaName(), mapped.getName().getSequenceName()),
        MappedOptions.text(mapped, "getOptions")
            .map(clause -> SequenceClause.apply(clause, options(mapped)))
            .orElseGet(() -> options(mapped)));
  }

  private static SequenceOptions options(org.hibernate.boot.model.relational.Sequence mapped) {
    return options(mapped.getInitialValue(), mapped.getIncrementSize());
  }

  /** A start beyond PostgreSQL's default limit becomes the limit. */
  static SequenceOptions options(long start, long increment) {
    if (increment > 0) {
      return new SequenceOptions(
          SqlType.BIGINT, start, increment, Math.min(start, 1), Long.MAX_VALUE, 1, false);
    }
    return new SequenceOptions(
        SqlType.BIGINT, start, increment, Long.MIN_VALUE, start >= 0 ? start : -1, 1, false);
  }
}
