package dev.autogen.hibernate;

import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;

/** Reads a sequence with the limits of Hibernate's schema export. */
final class SequenceReader {
  private final DefaultNamespace namespaces;

  SequenceReader(DefaultNamespace namespaces) {
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
    SequenceOptions usual = SequenceOptions.of(SqlType.BIGINT, start, increment);
    return increment > 0
        ? usual.withLimits(Math.min(start, 1), usual.maximum())
        : usual.withLimits(usual.minimum(), start >= 0 ? start : -1);
  }
}
