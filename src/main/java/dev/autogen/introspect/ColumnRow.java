package dev.autogen.introspect;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnStorage;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A column with its table. */
record ColumnRow(QualifiedName table, Column column) {
  // DatabaseMetaData.getColumns needs a query for every user type. It also lacks collation, kind of
  // identity, and whether a generated column is stored or virtual.
  private static final CatalogQuery COLUMNS = CatalogQuery.named("columns");

  /** The columns of these namespaces, in the order of their tables. */
  static List<ColumnRow> read(Connection connection, Collection<String> namespaces)
      throws SQLException {
    return COLUMNS.run(connection, namespaces, row -> new ColumnRow(row.table(), column(row)));
  }

  private static Column column(Row row) throws SQLException {
    Optional<Identity> identity = identity(row);
    Optional<Expression> expression = row.expression("expression");
    Optional<Generated> generated = Optional.empty();
    String generation = row.text("generated");
    if (!generation.isEmpty() && expression.isPresent()) {
      generated =
          Optional.of(
              new Generated(
                  expression.get(),
                  generation.equals("s") ? Generated.Storage.STORED : Generated.Storage.VIRTUAL));
    }
    boolean plainDefault = identity.isEmpty() && generated.isEmpty();
    return Column.of(row.name("column"), SqlType.parse(row.text("type")), row.flag("nullable"))
        .withDefault(plainDefault ? expression : Optional.empty())
        .withIdentity(identity)
        .withGenerated(generated)
        .withCollation(row.optionalText("collation"))
        .withComment(row.optionalText("comment"))
        .withStorage(
            new ColumnStorage(row.optionalText("storage"), row.optionalText("compression")));
  }

  private static Optional<Identity> identity(Row row) throws SQLException {
    if (!row.flag("numbered")) {
      return Optional.empty();
    }
    String identity = row.text("identity");
    Identity.Kind kind = Identity.Kind.SERIAL;
    if (!identity.isEmpty()) {
      kind = identity.equals("a") ? Identity.Kind.ALWAYS : Identity.Kind.BY_DEFAULT;
    }
    return Optional.of(new Identity(kind, row.sequenceOptions()));
  }
}
