package dev.autogen.proof;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Values of user-defined types that are valid on both sides of a migration. */
final class SampleTypes {
  private final Schema schema;
  private final Schema other;

  SampleTypes(Schema schema, Schema other) {
    this.schema = schema;
    this.other = other;
  }

  /**
   * A value of a type; empty for a built-in type.
   *
   * @param builtIn gives the values of built-in types
   */
  Optional<String> value(SqlType type, int number, BiFunction<SqlType, Integer, String> builtIn) {
    Optional<String> single = label(type, number).or(() -> row(type, number, builtIn));
    return type.array() ? single.map(value -> "ARRAY[" + value + "]::" + type) : single;
  }

  private Optional<String> label(SqlType type, int number) {
    return schema.enumTypes().stream()
        .filter(found -> type.isOf(found.name()))
        .findFirst()
        .map(this::labels)
        .filter(labels -> !labels.isEmpty())
        .map(labels -> "'" + labels.get(number % labels.size()).replace("'", "''") + "'");
  }

  /** A label that the migration removes is not used, because its rows would stop the migration. */
  private List<String> labels(EnumType type) {
    List<String> labels = new ArrayList<>(type.labels());
    other.enumType(type.name()).ifPresent(twin -> labels.retainAll(twin.labels()));
    return labels;
  }

  private Optional<String> row(
      SqlType type, int number, BiFunction<SqlType, Integer, String> builtIn) {
    return schema.compositeTypes().stream()
        .filter(found -> type.isOf(found.name()))
        .findFirst()
        .map(
            found ->
                found.attributes().stream()
                        .map(CompositeType.Attribute::type)
                        .map(part -> builtIn.apply(part, number))
                        .collect(Collectors.joining(", ", "ROW(", ")::"))
                    + type.name());
  }
}
