package dev.autogen.diff;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.TypeName;

/** References to a column in an expression, as PostgreSQL deparses expressions. */
final class ColumnReferences {
  private ColumnReferences() {}

  /** The expression as PostgreSQL deparses it after the rename of the column. */
  static Expression rename(Expression expression, Identifier before, Identifier after) {
    return expression.renamed(before, TypeName.quoted(after.value()));
  }
}
