package dev.autogen.hibernate;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options that a mapping adds to an index, in any order. Hibernate writes them after the
 * columns, where PostgreSQL accepts only some of them.
 *
 * @param parameters storage parameters, each as {@code name=value}
 * @param unsupported parts that autogen ignores
 */
record IndexOptions(
    Optional<String> method,
    List<Identifier> include,
    boolean nullsNotDistinct,
    List<String> parameters,
    Optional<Expression> where,
    List<String> unsupported) {

  static IndexOptions parse(String sql) {
    return new Parser(sql).parse();
  }

  /** Whether a unique constraint cannot have these options. */
  boolean needsIndex() {
    return method.isPresent() || !include.isEmpty() || !parameters.isEmpty() || where.isPresent();
  }

  /** Parses the clauses from left to right. */
  private static final class Parser {
    private final String sql;
    private final List<DefinitionToken> tokens;
    private int next;

    private Optional<String> method = Optional.empty();
    private List<Identifier> include = List.of();
    private boolean nullsNotDistinct;
    private List<String> parameters = List.of();
    private Optional<Expression> where = Optional.empty();
    private final List<String> unsupported = new ArrayList<>();

    Parser(String sql) {
      this.sql = DefinitionToken.withoutComments(sql);
      this.tokens = DefinitionToken.split(this.sql);
    }

    IndexOptions parse() {
      while (next < tokens.size()) {
        clause();
      }
      return new IndexOptions(
          method, include, nullsNotDistinct, parameters, where, List.copyOf(unsupported));
    }

    private void clause() {
      DefinitionToken keyword = tokens.get(next++);
      if (keyword.is("using") && next < tokens.size()) {
        method = Optional.of(tokens.get(next++).text().toLowerCase(Locale.ROOT));
      } else if (keyword.is("include") && atGroup()) {
        include = group().map(CatalogName::of).toList();
      } else if (keyword.is("with") && atGroup()) {
        parameters = group().map(Parser::parameter).toList();
      } else if (keyword.is("nulls") && at(0, "not") && at(1, "distinct")) {
        nullsNotDistinct = true;
        next += 2;
      } else if (keyword.is("nulls") && at(0, "distinct")) {
        next++;
      } else if (keyword.is("where") && next < tokens.size()) {
        where = Optional.of(new Expression(sql.substring(tokens.get(next).start())));
        next = tokens.size();
      } else {
        unsupported.add(keyword.text());
      }
    }

    /** PostgreSQL shows a parameter without spaces and quotes. */
    private static String parameter(String text) {
      return text.replaceAll("[\\s']", "").toLowerCase(Locale.ROOT);
    }

    private boolean atGroup() {
      return next < tokens.size() && tokens.get(next).isGroup();
    }

    private Stream<String> group() {
      return Stream.of(tokens.get(next++).inner().split(",", -1)).map(String::strip);
    }

    private boolean at(int ahead, String keyword) {
      return next + ahead < tokens.size() && tokens.get(next + ahead).is(keyword);
    }
  }
}
