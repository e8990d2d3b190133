package dev.autogen.diff;

import dev.autogen.operation.RenameSequence;
import dev.autogen.schema.Expression;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeName;
import dev.autogen.sqltext.Casts;

/** References to a sequence in an expression, as PostgreSQL deparses expressions. */
final class SequenceReferences {
  private SequenceReferences() {}

  /** The expression as PostgreSQL deparses it after the rename of the sequence. */
  static Expression rename(Expression expression, RenameSequence rename) {
    return new Expression(
        Casts.constants(
            expression.sql(),
            "regclass",
            name -> name.equals(spelled(rename.before())) ? spelled(rename.after()) : name,
            names -> names));
  }

  /** The name as PostgreSQL writes it when only {@code public} is in the search path. */
  private static String spelled(QualifiedName sequence) {
    return TypeName.of(sequence);
  }
}
