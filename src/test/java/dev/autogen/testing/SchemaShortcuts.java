package dev.autogen.testing;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Short ways to create schema records. */
public final class SchemaShortcuts {
  private SchemaShortcuts() {}

  public static Identifier name(String name) {
    return new Identifier(name);
  }

  public static List<Identifier> names(String... names) {
    return Stream.of(names).map(Identifier::new).toList();
  }

  public static QualifiedName publicName(String name) {
    return new QualifiedName(QualifiedName.PUBLIC, name(name));
  }

  public static Column column(String name, String type) {
    return Column.of(name, type, true);
  }

  public static Column required(String name, String type) {
    return Column.of(name, type, false);
  }

  public static Table table(String name, Column... columns) {
    return new Table(publicName(name), List.of(columns), List.of(), List.of(), Optional.empty());
  }

  /** The table with more columns. */
  public static Table with(Table table, Column... more) {
    return table.withColumns(Stream.concat(table.columns().stream(), Stream.of(more)).toList());
  }

  /** The table with more constraints. */
  public static Table with(Table table, Constraint... more) {
    return table.withConstraints(
        Stream.concat(table.constraints().stream(), Stream.of(more)).toList());
  }

  /** The table with more indexes. */
  public static Table with(Table table, Index... more) {
    return table.withIndexes(Stream.concat(table.indexes().stream(), Stream.of(more)).toList());
  }

  public static PrimaryKey primaryKey(String name, String... columns) {
    return new PrimaryKey(name(name), names(columns));
  }

  public static UniqueConstraint unique(String name, String... columns) {
    return UniqueConstraint.of(name(name), names(columns));
  }

  public static CheckConstraint check(String name, String condition) {
    return new CheckConstraint(name(name), new Expression(condition));
  }

  /** A foreign key to the column {@code id} of another table. */
  public static ForeignKey foreignKey(String name, String column, String referencedTable) {
    return ForeignKey.of(name(name), names(column), publicName(referencedTable), names("id"));
  }

  public static Index index(String name, String... columns) {
    return Index.of(
        name(name),
        false,
        Stream.of(columns).map(column -> IndexKey.of(name(column), false)).toList());
  }

  public static Schema schema(Table... tables) {
    return Schema.EMPTY.withTables(List.of(tables));
  }
}
