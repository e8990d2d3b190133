package dev.autogen.diff;

import dev.autogen.operation.RenameSequence;
import dev.autogen.schema.Expression;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeName;
import dev.autogen.sqltext.Casts;

/** The places of an expression that name a sequence, as PostgreSQL deparses expressions. */
final class SequenceMention {
  private SequenceMention() {}

  /** The expression as PostgreSQL has it after the sequence was renamed. */
  static Expression rename(Expression expression, RenameSequence rename) {
    return new Expression(
        Casts.constants(
            expression.sql(),
            "regclass",
            name -> name.equals(spelled(rename.before())) ? spelled(rename.after()) : name,
            names -> names));
  }

  /** Sequences are spelled as types are: with only {@code public} in the search path. */
  private static String spelled(QualifiedName sequence) {
    return TypeName.of(sequence);
  }
}
