package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Objects that people created with their own SQL. A mapping often cannot express them (an index
 * over an expression, a view for reports), so they are kept although the model lacks them. The
 * exception: the model decides about the columns and the primary key of its tables.
 */
public final class HandwrittenObjects {
  private HandwrittenObjects() {}

  /** The objects that only {@code after} has, each as text. */
  public static Set<String> between(Schema before, Schema after) {
    Set<String> made = words(after);
    made.removeAll(words(before));
    return made;
  }

  /**
   * The schema without these objects.
   *
   * @param target the model's schema, whose tables are kept
   */
  public static Schema without(Collection<String> made, Schema schema, Schema target) {
    List<Table> tables =
        schema.tables().stream()
            .filter(it -> target.table(it.name()).isPresent() || !made.contains(word(it)))
            .map(
                table ->
                    table
                        .withConstraints(
                            table.constraints().stream()
                                .filter(
                                    it ->
                                        it instanceof PrimaryKey || !made.contains(word(table, it)))
                                .toList())
                        .withIndexes(
                            table.indexes().stream()
                                .filter(it -> !made.contains(index(table, it.name())))
                                .toList()))
            .toList();
    return schema
        .withTables(tables)
        .withNamespaces(without(made, schema.namespaces(), it -> "schema " + it))
        .withEnumTypes(without(made, schema.enumTypes(), it -> "enum type " + it.name()))
        .withCompositeTypes(without(made, schema.compositeTypes(), it -> "struct " + it.name()))
        .withSequences(without(made, schema.sequences(), it -> "sequence " + it.name()))
        .withViews(without(made, schema.views(), it -> "view " + it.name()));
  }

  private static <T> List<T> without(
      Collection<String> made, List<T> all, Function<T, String> word) {
    return all.stream().filter(it -> !made.contains(word.apply(it))).toList();
  }

  private static Set<String> words(Schema schema) {
    Set<String> words = new HashSet<>();
    schema.namespaces().forEach(it -> words.add("schema " + it));
    schema.enumTypes().forEach(it -> words.add("enum type " + it.name()));
    schema.compositeTypes().forEach(it -> words.add("struct " + it.name()));
    schema.sequences().forEach(it -> words.add("sequence " + it.name()));
    schema.views().forEach(it -> words.add("view " + it.name()));
    for (Table table : schema.tables()) {
      words.add(word(table));
      table.constraints().forEach(it -> words.add(word(table, it)));
      table.indexes().forEach(it -> words.add(index(table, it.name())));
    }
    return words;
  }

  private static String word(Table table) {
    return "table " + table.name();
  }

  private static String word(Table table, Constraint constraint) {
    return "constraint " + constraint.name() + " on " + table.name();
  }

  private static String index(Table table, Object name) {
    return "index " + name + " on " + table.name();
  }
}
