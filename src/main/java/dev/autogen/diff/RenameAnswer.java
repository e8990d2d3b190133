package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.ListedValues;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the object that an answer such as {@code users.name=full_name} renames. */
final class RenameAnswer {
  private final String left;
  private final String right;

  private RenameAnswer(String answer) {
    int equals = answer.indexOf('=');
    left = answer.substring(0, equals);
    right = answer.substring(equals + 1);
  }

  /**
   * The rename of a table, column, sequence, enum label or listed value.
   *
   * @param database has the names on the left side
   * @param model has the new names; a name in another namespace is qualified
   * @return empty if the database has no such name
   */
  static Optional<Operation> find(String answer, Schema database, Schema model) {
    return new RenameAnswer(answer).operation(database, model);
  }

  private Optional<Operation> operation(Schema database, Schema model) {
    String[] names = left.split("\\.", -1);
    return Stream.of(
            inside(part(names, 0), rest(names, 1), database),
            whole(part(names, 0), rest(names, 1), database, model),
            inside(part(names, 1), rest(names, 2), database))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The object that {@code a} or {@code a.b} names; {@code dots} is the number of dots in its name.
   */
  private static Optional<QualifiedName> part(String[] names, int dots) {
    if (names.length <= dots || names[0].isEmpty() || names[dots].isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        dots == 0 ? QualifiedName.of("public", names[0]) : QualifiedName.of(names[0], names[1]));
  }

  /** The rest of the name; it may contain dots itself. */
  private static String rest(String[] names, int from) {
    return String.join(".", Stream.of(names).skip(from).toList());
  }

  /** A column of a table, a label of a type, or a value of a column. */
  private Optional<Operation> inside(Optional<QualifiedName> object, String name, Schema database) {
    if (object.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Operation> column =
        database
            .table(object.get())
            .flatMap(table -> table.column(new Identifier(name)))
            .map(it -> new RenameColumn(object.get(), it.name(), new Identifier(right)));
    return column
        .or(
            () ->
                database
                    .enumType(object.get())
                    .filter(type -> type.labels().contains(name))
                    .map(type -> new RenameEnumLabel(type.name(), name, right)))
        .or(() -> database.table(object.get()).flatMap(table -> value(table, name)));
  }

  /** A value that a check of the table lists, written after its column: {@code column.value}. */
  private Optional<Operation> value(Table table, String name) {
    int dot = name.indexOf('.');
    if (dot <= 0) {
      return Optional.empty();
    }
    Identifier column = new Identifier(name.substring(0, dot));
    String value = name.substring(dot + 1);
    return ListedValues.checkOf(table, column)
        .flatMap(ListedValues::of)
        .filter(listed -> listed.names().contains(value))
        .map(listed -> new RenameValue(table.name(), column, value, right));
  }

  /** A table or a sequence: in {@code public}, or qualified with its namespace. */
  private Optional<Operation> whole(
      Optional<QualifiedName> first, String rest, Schema database, Schema model) {
    Optional<QualifiedName> object =
        first.map(
            name -> rest.isEmpty() ? name : new QualifiedName(name.name(), new Identifier(rest)));
    return object.flatMap(
        name -> {
          QualifiedName renamed = renamed(name, model);
          return database
              .table(name)
              .<Operation>map(table -> new RenameTable(name, renamed))
              .or(() -> database.sequence(name).map(it -> new RenameSequence(name, renamed)));
        });
  }

  /** The new name in the same namespace, unless the answer names another one that the model has. */
  private QualifiedName renamed(QualifiedName name, Schema model) {
    int dot = right.indexOf('.');
    Optional<QualifiedName> moved =
        dot <= 0 || dot == right.length() - 1
            ? Optional.empty()
            : Optional.of(QualifiedName.of(right.substring(0, dot), right.substring(dot + 1)));
    return moved
        .filter(it -> model.table(it).isPresent() || model.sequence(it).isPresent())
        .orElseGet(() -> new QualifiedName(name.namespace(), new Identifier(right)));
  }
}
