package dev.autogen.sql;

import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Statements that rename objects. */
final class RenameSql {
  private RenameSql() {}

  /**
   * Renames a table or sequence, and moves it if the namespace changes.
   *
   * @param kind the key word after {@code ALTER}
   */
  static List<Statement> object(String kind, QualifiedName before, QualifiedName after) {
    String alter = "ALTER " + kind + " ";
    List<Statement> statements = new ArrayList<>();
    if (!before.namespace().equals(after.namespace())) {
      statements.add(
          Statement.of(
              alter + Quoted.name(before) + " SET SCHEMA " + Quoted.name(after.namespace())));
    }
    if (!before.name().equals(after.name())) {
      QualifiedName moved = new QualifiedName(after.namespace(), before.name());
      statements.add(
          Statement.of(alter + Quoted.name(moved) + " RENAME TO " + Quoted.name(after.name())));
    }
    return statements;
  }

  static Statement column(RenameColumn rename) {
    return Statement.of(
        "ALTER TABLE "
            + Quoted.name(rename.table())
            + " RENAME COLUMN "
            + Quoted.name(rename.before())
            + " TO "
            + Quoted.name(rename.after()));
  }

  static Statement label(RenameEnumLabel rename) {
    return Statement.of(
        "ALTER TYPE "
            + TypeName.of(rename.type())
            + " RENAME VALUE "
            + Quoted.literal(rename.before())
            + " TO "
            + Quoted.literal(rename.after()));
  }

  static Statement value(RenameValue rename) {
    String column = Quoted.name(rename.column());
    return Statement.of(
        "UPDATE "
            + Quoted.name(rename.table())
            + " SET "
            + column
            + " = "
            + Quoted.literal(rename.after())
            + " WHERE "
            + column
            + " = "
            + Quoted.literal(rename.before()));
  }
}
