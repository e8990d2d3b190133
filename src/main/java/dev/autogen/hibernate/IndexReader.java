package dev.autogen.hibernate;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.mapping.Table;

/** Reads the indexes of a table that no constraint owns. */
final class IndexReader {
  private IndexReader() {}

  static List<Named<Index>> read(Table table) {
    List<Identifier> columns = table.getColumns().stream().map(CatalogName::of).toList();
    List<Named<Index>> indexes = new ArrayList<>();
    for (org.hibernate.mapping.Index mapped : table.getIndexes().values()) {
      List<IndexKey> keys =
          mapped.getSelectables().stream()
              .map(
                  selectable ->
                      IndexKeyText.read(
                          selectable,
                          Optional.ofNullable(mapped.getSelectableOrderMap().get(selectable))
                              .orElse(""),
                          columns))
              .toList();
      indexes.add(
          new Named<>(
              Named.givenBy(Optional.ofNullable(mapped.getName())),
              // An expression has no name; PostgreSQL says "expr" for it.
              keys.stream().map(key -> key.column().orElse(new Identifier("expr"))).toList(),
              "idx",
              true,
              name -> index(name, keys, mapped)));
    }
    return indexes;
  }

  private static Index index(
      Identifier name, List<IndexKey> keys, org.hibernate.mapping.Index mapped) {
    MappedOptions options = MappedOptions.of(mapped);
    return new Index(
        name,
        keys,
        options.list("include").stream().map(CatalogName::of).toList(),
        mapped.isUnique(),
        options.contains("nulls", "not", "distinct"),
        MappedOptions.text(mapped, "getUsing")
            .map(method -> method.toLowerCase(Locale.ROOT))
            .orElse(Index.BTREE),
        options.after("where").map(Expression::new),
        options.list("with"));
  }
}
