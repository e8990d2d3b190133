package dev.autogen.diff;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.TypeName;

/** The places of an expression that name a column, as PostgreSQL deparses expressions. */
final class ColumnMention {
  private ColumnMention() {}

  /** The expression as PostgreSQL has it after the column was renamed. */
  static Expression rename(Expression expression, Identifier before, Identifier after) {
    return expression.renamed(before, TypeName.quoted(after.value()));
  }
}
