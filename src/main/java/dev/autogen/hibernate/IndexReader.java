package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * Reads the indexes of a table that no constraint owns. Hibernate has unique indexes as unique
 * keys. Such a key is a constraint in PostgreSQL only if it has plain columns.
 */
final class IndexReader {
  private final List<Identifier> columns;
  private final List<Named<Index>> indexes = new ArrayList<>();
  private final List<String> unsupported = new ArrayList<>();

  private IndexReader(Table table) {
    columns = table.getColumns().stream().map(CatalogName::of).toList();
  }

  static IndexReader of(Table table) {
    IndexReader reader = new IndexReader(table);
    for (org.hibernate.mapping.Index mapped : table.getIndexes().values()) {
      reader.add(
          mapped.getName(),
          reader.keys(mapped.getSelectables(), mapped.getSelectableOrderMap()),
          mapped.isUnique(),
          mapped);
    }
    for (UniqueKey key : table.getUniqueKeys().values()) {
      if (!reader.isConstraint(key)) {
        reader.add(key.getName(), reader.keys(key), true, key);
      }
    }
    return reader;
  }

  List<Named<Index>> indexes() {
    return indexes;
  }

  /** The options that autogen ignores. */
  List<String> unsupported() {
    return unsupported;
  }

  boolean isConstraint(UniqueKey key) {
    return !IndexOptions.parse(MappedOptions.text(key, "getOptions").orElse("")).needsIndex()
        && keys(key).stream()
            .allMatch(
                part ->
                    part.equals(IndexKey.of(part.column().orElse(new Identifier("none")), false)));
  }

  private List<IndexKey> keys(UniqueKey key) {
    return keys(key.getColumns(), key.getColumnOrderMap());
  }

  private List<IndexKey> keys(
      List<? extends Selectable> parts, Map<? extends Selectable, String> orders) {
    List<IndexKey> keys = new ArrayList<>();
    String open = "";
    for (Selectable part : parts) {
      String order = Optional.ofNullable(orders.get(part)).orElse("");
      if (open.isEmpty() && IndexKeyText.isColumn(part, columns)) {
        keys.add(IndexKeyText.column(part, order));
        continue;
      }
      // Hibernate splits the list also at commas between function arguments.
      open += (open.isEmpty() ? "" : ", ") + (part.getText() + " " + order).strip();
      if (DefinitionToken.isBalanced(open)) {
        keys.add(IndexKeyText.read(open));
        open = "";
      }
    }
    if (!open.isEmpty()) {
      keys.add(IndexKeyText.read(open));
    }
    return keys;
  }

  private void add(String name, List<IndexKey> keys, boolean unique, Object mapped) {
    IndexOptions options = IndexOptions.parse(MappedOptions.text(mapped, "getOptions").orElse(""));
    Optional<String> method =
        options.method().or(() -> MappedOptions.text(mapped, "getUsing").map(String::toLowerCase));
    options.unsupported().forEach(word -> unsupported.add("\"" + word + "\" of index " + name));
    indexes.add(
        new Named<>(
            Named.explicitName(Optional.ofNullable(name)),
            // PostgreSQL uses "expr" for an expression in a generated name.
            keys.stream().map(key -> key.column().orElse(new Identifier("expr"))).toList(),
            "idx",
            true,
            chosen ->
                Index.of(chosen, unique, keys)
                    .withInclude(options.include())
                    .withNullsNotDistinct(options.nullsNotDistinct())
                    .withMethod(method.orElse(Index.BTREE))
                    .withWhere(options.where())
                    .withOptions(options.parameters())));
  }
}
