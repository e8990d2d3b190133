package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;

/** The view under which a renamed table is still found by its old name: recipe R10. */
public final class OldNameSql {
  private OldNameSql() {}

  /**
   * A view that PostgreSQL reads and writes like the table.
   *
   * @param columns of the table at that moment, in order
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
