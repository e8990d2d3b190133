package dev.autogen.diff;

import dev.autogen.operation.RenameSequence;
import dev.autogen.schema.Expression;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeName;

/** The places of an expression that name a sequence, as PostgreSQL deparses expressions. */
final class SequenceMention {
  private SequenceMention() {}

  /** The expression as PostgreSQL has it after the sequence was renamed. */
  static Expression rename(Expression expression, RenameSequence rename) {
    return new Expression(
        expression.sql().replace(literal(rename.before()), literal(rename.after())));
  }

  /** Sequences are spelled as types are: with only {@code public} in the search path. */
  private static String literal(QualifiedName sequence) {
    return "'" + TypeName.of(sequence).replace("'", "''") + "'::regclass";
  }
}
