package dev.autogen.sql;

import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.DropEnumType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that replace an enum type by a new one of the same name.
 *
 * @param type the new type
 * @param incoming the temporary name of the new type
 * @param outgoing the name of the old type after the swap
 */
public record EnumReplacementSql(EnumType type, QualifiedName incoming, QualifiedName outgoing) {
  /** Creates the new type. */
  public List<Statement> create() {
    return SqlWriter.statements(new CreateEnumType(type.withName(incoming)));
  }

  /** The expression that converts a value of the old type to the new type. */
  public Expression convert(Identifier column, SqlType of) {
    return new Expression(TypeSql.byText(Quoted.name(column), temporaryType(of)));
  }

  /** The type of a column under the temporary name of the new type. */
  public SqlType temporaryType(SqlType of) {
    return of.withName(TypeName.of(incoming));
  }

  /** Renames both types, so that the new one has the name. */
  public List<Statement> swapNames() {
    return List.of(
        Statement.of(TypeSql.rename(type.name(), outgoing)),
        Statement.of(TypeSql.rename(incoming, type.name())));
  }

  /** Adds a note that says which rows make the conversion fail. */
  public static Statement withFailureNote(Statement statement, List<AlterEnumType> changes) {
    String gone =
        changes.stream()
            .flatMap(change -> change.removed().stream())
            .map(Quoted::literal)
            .collect(Collectors.joining(" or "));
    return gone.isEmpty() ? statement : statement.withNote("fails if rows still have " + gone);
  }

  /** Drops the old type. */
  public List<Statement> drop() {
    return SqlWriter.statements(new DropEnumType(type.withName(outgoing)));
  }
}
