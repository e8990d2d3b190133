package dev.autogen.hibernate;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/** Reads the indexes of a table that no constraint owns. */
final class IndexReader {
  private IndexReader() {}

  static List<Named<Index>> read(Table table) {
    List<Named<Index>> indexes = new ArrayList<>();
    for (org.hibernate.mapping.Index mapped : table.getIndexes().values()) {
      List<IndexKey> keys = new ArrayList<>();
      List<Identifier> columns = new ArrayList<>();
      for (Selectable selectable : mapped.getSelectables()) {
        IndexKey key =
            key(
                selectable,
                Optional.ofNullable(mapped.getSelectableOrderMap().get(selectable)).orElse(""));
        keys.add(key);
        // An expression has no name; PostgreSQL says "expr" for it.
        columns.add(key.column().orElse(new Identifier("expr")));
      }
      indexes.add(
          new Named<>(
              Named.givenBy(Optional.ofNullable(mapped.getName())),
              columns,
              "idx",
              true,
              name -> Index.of(name, mapped.isUnique(), keys)));
    }
    return indexes;
  }

  private static IndexKey key(Selectable selectable, String order) {
    List<SqlToken> words = SqlToken.split(order);
    boolean descending = words.stream().anyMatch(word -> word.is("desc"));
    boolean first = words.stream().anyMatch(word -> word.is("first"));
    boolean last = words.stream().anyMatch(word -> word.is("last"));
    boolean nullsFirst = first || (descending && !last);
    Optional<Identifier> column =
        selectable instanceof Column plain ? Optional.of(CatalogName.of(plain)) : Optional.empty();
    Optional<Expression> expression =
        column.isPresent() ? Optional.empty() : Optional.of(new Expression(selectable.getText()));
    return new IndexKey(
        column, expression, descending, nullsFirst, Optional.empty(), Optional.empty());
  }
}
