package dev.autogen.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;

/** Reads a column from its mapping and its {@code columnDefinition}. */
final class ColumnReader {
  private static final Map<String, SqlType> SERIALS =
      Map.of(
          "smallserial", SqlType.SMALLINT,
          "serial2", SqlType.SMALLINT,
          "serial", SqlType.INTEGER,
          "serial4", SqlType.INTEGER,
          "bigserial", SqlType.BIGINT,
          "serial8", SqlType.BIGINT);

  private final Metadata metadata;
  private final UserTypes types;

  ColumnReader(Metadata metadata, UserTypes types) {
    this.metadata = metadata;
    this.types = types;
  }

  /** Hibernate writes the options of a column after its type. */
  ColumnDefinition definition(org.hibernate.mapping.Column column) {
    return ColumnDefinition.parse(
        column.getSqlType(metadata)
            + MappedOptions.text(column, "getOptions").map(options -> " " + options).orElse(""));
  }

  Column read(
      org.hibernate.mapping.Column column, ColumnDefinition definition, boolean ofPrimaryKey) {
    Identifier name = CatalogName.of(column);
    SqlType spelled = SqlType.parse(definition.type());
    Optional<SqlType> serial = Optional.ofNullable(SERIALS.get(spelled.name()));
    SqlType type = serial.orElseGet(() -> types.named(spelled));
    Optional<Identity> identity = identity(column, definition, type, serial.isPresent());
    Optional<Generated> generated =
        identity.isPresent() ? Optional.empty() : generated(column, definition);
    Optional<Expression> defaultValue =
        identity.isPresent() || generated.isPresent()
            ? Optional.empty()
            : defaultValue(column, definition);
    boolean nullable =
        column.isNullable()
            && !definition.constraints().notNull()
            && !ofPrimaryKey
            && identity.isEmpty();
    return Column.of(name, type, nullable)
        .withDefault(defaultValue)
        .withIdentity(identity)
        .withGenerated(generated)
        .withCollation(
            definition
                .collation()
                .or(() -> Optional.ofNullable(column.getCollation()).map(ColumnReader::quoted)))
        .withComment(Optional.ofNullable(column.getComment()).filter(text -> !text.isEmpty()))
        .withStorage(definition.storage());
  }

  private static Optional<Identity> identity(
      org.hibernate.mapping.Column column,
      ColumnDefinition definition,
      SqlType type,
      boolean serial) {
    if (serial) {
      return Optional.of(new Identity(Identity.Kind.SERIAL, SequenceOptions.of(type, 1, 1)));
    }
    if (definition.value().identity().isPresent()) {
      return definition.value().identity().map(clause -> IdentityClause.parse(clause, type));
    }
    return column.isIdentity()
        ? Optional.of(new Identity(Identity.Kind.BY_DEFAULT, SequenceOptions.of(type, 1, 1)))
        : Optional.empty();
  }

  private static Optional<Generated> generated(
      org.hibernate.mapping.Column column, ColumnDefinition definition) {
    return Optional.ofNullable(column.getGeneratedAs())
        .map(sql -> new Generated(new Expression(sql), Generated.Storage.ANY))
        .or(
            () ->
                definition
                    .value()
                    .generated()
                    .map(
                        sql ->
                            new Generated(
                                new Expression(sql),
                                definition.value().stored()
                                    ? Generated.Storage.STORED
                                    : Generated.Storage.VIRTUAL)));
  }

  /** {@code default null} is the same as no default. */
  private static Optional<Expression> defaultValue(
      org.hibernate.mapping.Column column, ColumnDefinition definition) {
    return definition
        .value()
        .defaultValue()
        .or(() -> Optional.ofNullable(column.getDefaultValue()))
        .map(String::strip)
        .filter(sql -> !sql.isEmpty() && !sql.equalsIgnoreCase("null"))
        .map(Expression::new);
  }

  /** Hibernate quotes the name of a collation, so the mapping gives it raw. */
  private static String quoted(String collation) {
    return collation.startsWith("\"") ? collation : '"' + collation + '"';
  }
}
