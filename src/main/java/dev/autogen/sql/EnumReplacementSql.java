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
 * The statements by which a new enum type takes the name of the one that is there.
 *
 * @param type as it shall be
 * @param incoming what the new one is called until it takes the name
 * @param outgoing what the old one is called from then on
 */
public record EnumReplacementSql(EnumType type, QualifiedName incoming, QualifiedName outgoing) {
  /** Makes the new one. */
  public List<Statement> create() {
    return SqlWriter.statements(new CreateEnumType(type.withName(incoming)));
  }

  /** What a value of the old one is as one of the new one. */
  public Expression convert(Identifier column, SqlType of) {
    return new Expression(TypeSql.byText(Quoted.name(column), meanwhile(of)));
  }

  /** The type of a column by the name that the new one has until then. */
  public SqlType meanwhile(SqlType of) {
    return of.withName(TypeName.of(incoming));
  }

  /** The change of names. */
  public List<Statement> takeOver() {
    return List.of(
        Statement.of(TypeSql.rename(type.name(), outgoing)),
        Statement.of(TypeSql.rename(incoming, type.name())));
  }

  /**
   * Says which rows a statement fails for that turns values of old types into those of new ones.
   */
  public static Statement noted(Statement statement, List<AlterEnumType> changes) {
    String gone =
        changes.stream()
            .flatMap(change -> change.removed().stream())
            .map(Quoted::literal)
            .collect(Collectors.joining(" or "));
    return gone.isEmpty() ? statement : statement.withNote("fails where rows still have " + gone);
  }

  /** Drops the old one. */
  public List<Statement> drop() {
    return SqlWriter.statements(new DropEnumType(type.withName(outgoing)));
  }
}
