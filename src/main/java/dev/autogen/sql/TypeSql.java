package dev.autogen.sql;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements for types. */
final class TypeSql {
  /** Up to this many characters of labels are written in one line. */
  private static final int ONE_LINE = 80;

  private TypeSql() {}

  static String create(EnumType type) {
    List<String> labels = type.labels().stream().map(Quoted::literal).toList();
    String inLine = String.join(", ", labels);
    String create = "CREATE TYPE " + TypeName.of(type.name()) + " AS ENUM (";
    return inLine.length() <= ONE_LINE
        ? create + inLine + ")"
        : create + "\n    " + String.join(",\n    ", labels) + "\n)";
  }

  static List<Statement> createCasts(QualifiedName type, List<EnumType.Cast> casts) {
    return casts.stream()
        .map(cast -> "CREATE " + cast(type, cast) + " WITH INOUT AS IMPLICIT")
        .map(Statement::of)
        .toList();
  }

  static List<Statement> dropCasts(QualifiedName type, List<EnumType.Cast> casts) {
    return casts.stream().map(cast -> "DROP " + cast(type, cast)).map(Statement::of).toList();
  }

  private static String cast(QualifiedName type, EnumType.Cast cast) {
    String name = TypeName.of(type);
    return switch (cast) {
      case FROM_VARCHAR -> "CAST (varchar AS " + name + ")";
      case TO_VARCHAR -> "CAST (" + name + " AS varchar)";
    };
  }

  static String create(CompositeType type) {
    return type.attributes().stream()
        .map(attribute -> Quoted.name(attribute.name()) + " " + attribute.type())
        .collect(
            Collectors.joining(
                ",\n    ", "CREATE TYPE " + TypeName.of(type.name()) + " AS (\n    ", "\n)"));
  }

  /** Converts a value by its text. */
  static String byText(String value, SqlType to) {
    return value + (to.array() ? "::text[]::" : "::text::") + to;
  }

  /** Renames a type within its namespace. */
  static String rename(QualifiedName from, QualifiedName to) {
    return "ALTER TYPE " + TypeName.of(from) + " RENAME TO " + Quoted.name(to.name());
  }

  static String drop(QualifiedName type) {
    return "DROP TYPE " + TypeName.of(type);
  }

  static List<Statement> addAttributes(AlterCompositeType operation) {
    return operation.added().stream()
        .map(
            attribute ->
                Statement.of(
                    alter(operation)
                        + "ADD ATTRIBUTE "
                        + Quoted.name(attribute.name())
                        + " "
                        + attribute.type()))
        .toList();
  }

  static List<Statement> dropAttributes(AlterCompositeType operation) {
    String name = operation.after().name().toString();
    return operation.removed().stream()
        .map(CompositeType.Attribute::name)
        .map(
            attribute ->
                Statement.of(alter(operation) + "DROP ATTRIBUTE " + Quoted.name(attribute))
                    .withNote("loses the values of " + name + "." + attribute))
        .toList();
  }

  private static String alter(AlterCompositeType operation) {
    return "ALTER TYPE " + TypeName.of(operation.after().name()) + " ";
  }

  /** One statement per label, each placed among the labels that exist by then. */
  static List<Statement> addLabels(AlterEnumType operation) {
    List<String> all = operation.withAll().labels();
    List<String> present = new ArrayList<>(operation.before().labels());
    List<Statement> statements = new ArrayList<>();
    for (String label : operation.added()) {
      int at = all.indexOf(label);
      String place = "";
      if (at == 0 && !present.isEmpty()) {
        place = " BEFORE " + Quoted.literal(present.get(0));
        present.add(0, label);
      } else {
        int behind = at == 0 ? -1 : present.indexOf(all.get(at - 1));
        if (behind < present.size() - 1) {
          place = " AFTER " + Quoted.literal(present.get(behind));
        }
        present.add(behind + 1, label);
      }
      statements.add(
          Statement.of(
              "ALTER TYPE "
                  + TypeName.of(operation.after().name())
                  + " ADD VALUE "
                  + Quoted.literal(label)
                  + place));
    }
    return statements;
  }
}
