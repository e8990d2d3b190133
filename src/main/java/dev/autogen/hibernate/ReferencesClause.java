package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parses the text after {@code references} in a column definition: {@code shop.customers (id) on
 * delete cascade}.
 *
 * @param columns the referenced columns, empty if the clause has none
 */
record ReferencesClause(
    Optional<Identifier> namespace, Identifier table, List<Identifier> columns, String actions) {

  static ReferencesClause parse(String sql) {
    List<DefinitionToken> tokens = DefinitionToken.split(sql);
    List<Identifier> names = new ArrayList<>(List.of(CatalogName.of(tokens.get(0).text())));
    int next = 1;
    while (next + 1 < tokens.size() && tokens.get(next).is(".")) {
      names.add(CatalogName.of(tokens.get(next + 1).text()));
      next += 2;
    }
    List<Identifier> columns = List.of();
    if (next < tokens.size() && tokens.get(next).isGroup()) {
      columns =
          Stream.of(tokens.get(next).inner().split(",", -1))
              .map(String::strip)
              .map(CatalogName::of)
              .toList();
      next++;
    }
    int last = names.size() - 1;
    return new ReferencesClause(
        last > 0 ? Optional.of(names.get(last - 1)) : Optional.empty(),
        names.get(last),
        columns,
        next < tokens.size() ? sql.substring(tokens.get(next).start()) : "");
  }
}
