package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;

/** The view that keeps the old name of a renamed table. */
public final class OldNameSql {
  private OldNameSql() {}

  /**
   * An updatable view of the table.
   *
   * @param columns the current columns of the table, in order
   */
  public static View view(QualifiedName oldName, QualifiedName table, List<Identifier> columns) {
    return new View(
        oldName,
        List.of(),
        new Expression("SELECT " + Quoted.names(columns) + " FROM " + Quoted.name(table)),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
