package dev.autogen.diff;

import dev.autogen.UsageException;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** A table or column that an answer such as {@code users.name=full_name} is about. */
record NamedPart(QualifiedName table, Optional<Identifier> column, Identifier answer) {
  static NamedPart ofAnswer(String answer, Schema database) {
    int equals = answer.indexOf('=');
    if (equals <= 0 || equals == answer.length() - 1) {
      throw new UsageException(
          "--rename " + answer + ": write it as table=new_name or table.column=new_name");
    }
    String left = answer.substring(0, equals);
    Identifier right = new Identifier(answer.substring(equals + 1));
    return candidates(left, right).stream()
        .filter(part -> part.isIn(database))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--rename " + answer + ": the database has no table or column " + left + "."));
  }

  private boolean isIn(Schema database) {
    Optional<Table> found = database.table(table);
    return found.isPresent()
        && column.map(name -> found.get().column(name).isPresent()).orElse(true);
  }

  /** {@code a.b} may be a column of a table in public or a table of another namespace. */
  private static List<NamedPart> candidates(String left, Identifier right) {
    String[] names = left.split("\\.", -1);
    return switch (names.length) {
      case 1 ->
          List.of(new NamedPart(QualifiedName.of("public", names[0]), Optional.empty(), right));
      case 2 ->
          List.of(
              new NamedPart(
                  QualifiedName.of("public", names[0]),
                  Optional.of(new Identifier(names[1])),
                  right),
              new NamedPart(QualifiedName.of(names[0], names[1]), Optional.empty(), right));
      case 3 ->
          List.of(
              new NamedPart(
                  QualifiedName.of(names[0], names[1]),
                  Optional.of(new Identifier(names[2])),
                  right));
      default -> List.of();
    };
  }
}
