package dev.autogen.hibernate;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.mapping.Selectable;

/**
 * Parses one entry of an index's {@code columnList}. Hibernate returns any text as a column: {@code
 * lower(name)}, {@code name desc nulls last}, {@code name text_pattern_ops}.
 */
final class IndexKeyText {
  private final String text;
  private final List<DefinitionToken> tokens;
  private boolean descending;
  private Optional<Boolean> nullsFirst = Optional.empty();
  private Optional<String> collation = Optional.empty();
  private Optional<String> operatorClass = Optional.empty();

  private IndexKeyText(String text) {
    this.text = text;
    this.tokens = new ArrayList<>(DefinitionToken.split(text));
  }

  /** Whether the entry really is a column. */
  static boolean isColumn(Selectable selectable, List<Identifier> columns) {
    return selectable instanceof org.hibernate.mapping.Column column
        && columns.contains(CatalogName.of(column));
  }

  /**
   * The key for a column.
   *
   * @param order the direction as Hibernate parsed it
   */
  static IndexKey column(Selectable selectable, String order) {
    IndexKeyText direction = new IndexKeyText(order);
    direction.takeDirection();
    return direction.key(
        Optional.of(CatalogName.of((org.hibernate.mapping.Column) selectable)), Optional.empty());
  }

  /** The key for a text, with its direction. */
  static IndexKey read(String text) {
    return new IndexKeyText(text).read();
  }

  private IndexKey read() {
    takeDirection();
    takeCollationAndClass();
    if (tokens.size() == 1 && !tokens.get(0).isGroup()) {
      return key(Optional.of(CatalogName.of(tokens.get(0).text())), Optional.empty());
    }
    return key(
        Optional.empty(),
        Optional.of(
            new Expression(
                text.substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end()))));
  }

  private void takeDirection() {
    if (tokens.size() >= 2 && last(1).is("nulls")) {
      nullsFirst = Optional.of(last(0).is("first"));
      drop(2);
    }
    if (!tokens.isEmpty() && (last(0).is("desc") || last(0).is("asc"))) {
      descending = last(0).is("desc");
      drop(1);
    }
  }

  /**
   * An expression is in parentheses, so a word that follows another one is a collation or an
   * operator class.
   */
  private void takeCollationAndClass() {
    if (tokens.size() >= 2 && isWord(last(0)) && ends(last(1)) && !last(1).is("collate")) {
      operatorClass = Optional.of(last(0).text());
      drop(1);
    }
    if (tokens.size() >= 3 && last(1).is("collate")) {
      collation = Optional.of(last(0).text());
      drop(2);
    }
  }

  private static boolean ends(DefinitionToken token) {
    return token.isGroup() || isWord(token);
  }

  private static boolean isWord(DefinitionToken token) {
    char first = token.text().charAt(0);
    return Character.isLetter(first) || first == '_' || first == '"' || first == '`';
  }

  private DefinitionToken last(int before) {
    return tokens.get(tokens.size() - 1 - before);
  }

  private void drop(int count) {
    tokens.subList(tokens.size() - count, tokens.size()).clear();
  }

  private IndexKey key(Optional<Identifier> column, Optional<Expression> expression) {
    return new IndexKey(
        column, expression, descending, nullsFirst.orElse(descending), collation, operatorClass);
  }
}
