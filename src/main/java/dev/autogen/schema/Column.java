package dev.autogen.schema;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param collation the name of a collation other than the type's own, as SQL writes it
 */
public record Column(
    Identifier name,
    SqlType type,
    boolean nullable,
    Optional<Expression> defaultValue,
    Optional<Identity> identity,
    Optional<Generated> generated,
    Optional<String> collation,
    Optional<String> comment,
    ColumnStorage storage)
    implements Serializable {
  public Column {
    long sources = Stream.of(defaultValue, identity, generated).filter(Optional::isPresent).count();
    if (sources > 1) {
      throw new IllegalArgumentException(
          "column " + name + " has more than one of default, identity and generated");
    }
  }

  /** A column with only a name, a type and nullability. */
  public static Column of(String name, String type, boolean nullable) {
    return of(new Identifier(name), SqlType.parse(type), nullable);
  }

  /** The same with parsed parts. */
  public static Column of(Identifier name, SqlType type, boolean nullable) {
    return new Column(
        name,
        type,
        nullable,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ColumnStorage.DEFAULT);
  }

  public Column withName(Identifier newName) {
    return new Column(
        newName, type, nullable, defaultValue, identity, generated, collation, comment, storage);
  }

  public Column withType(SqlType newType) {
    return new Column(
        name, newType, nullable, defaultValue, identity, generated, collation, comment, storage);
  }

  public Column withNullable(boolean newNullable) {
    return new Column(
        name, type, newNullable, defaultValue, identity, generated, collation, comment, storage);
  }

  public Column withDefault(Optional<Expression> newDefault) {
    return new Column(
        name, type, nullable, newDefault, identity, generated, collation, comment, storage);
  }

  public Column withIdentity(Optional<Identity> newIdentity) {
    return new Column(
        name, type, nullable, defaultValue, newIdentity, generated, collation, comment, storage);
  }

  public Column withGenerated(Optional<Generated> newGenerated) {
    return new Column(
        name, type, nullable, defaultValue, identity, newGenerated, collation, comment, storage);
  }

  public Column withCollation(Optional<String> newCollation) {
    return new Column(
        name, type, nullable, defaultValue, identity, generated, newCollation, comment, storage);
  }

  public Column withComment(Optional<String> newComment) {
    return new Column(
        name, type, nullable, defaultValue, identity, generated, collation, newComment, storage);
  }

  public Column withStorage(ColumnStorage newStorage) {
    return new Column(
        name, type, nullable, defaultValue, identity, generated, collation, comment, newStorage);
  }
}
