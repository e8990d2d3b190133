package dev.autogen.hibernate;

import dev.autogen.hibernate.ColumnDefinition.Clause;
import dev.autogen.schema.ColumnStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parses the clauses of a column definition from left to right. */
final class ColumnDefinitionParser {
  private static final List<String> CLAUSES =
      List.of(
          "default",
          "not",
          "null",
          "unique",
          "primary",
          "collate",
          "generated",
          "check",
          "references",
          "storage",
          "compression",
          "constraint");

  private final String sql;
  private final List<DefinitionToken> tokens;
  private int next;

  private Optional<String> defaultValue = Optional.empty();
  private Optional<String> collation = Optional.empty();
  private Optional<String> storage = Optional.empty();
  private Optional<String> compression = Optional.empty();
  private Optional<String> generated = Optional.empty();
  private Optional<String> identity = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<Clause> unique = Optional.empty();
  private Optional<Clause> references = Optional.empty();
  private boolean notNull;
  private boolean primaryKey;
  private boolean stored = true;
  private final List<Clause> checks = new ArrayList<>();
  private final List<String> unsupported = new ArrayList<>();

  ColumnDefinitionParser(String sql) {
    this.sql = sql;
    this.tokens = DefinitionToken.split(sql);
  }

  ColumnDefinition parse() {
    String type = untilNextClause(1);
    while (next < tokens.size()) {
      clause(tokens.get(next++));
    }
    return new ColumnDefinition(
        type,
        new ColumnDefinition.Value(defaultValue, generated, stored, identity),
        new ColumnDefinition.Constraints(
            notNull, primaryKey, unique, List.copyOf(checks), references),
        collation,
        new ColumnStorage(storage, compression),
        List.copyOf(unsupported));
  }

  private void clause(DefinitionToken keyword) {
    if (keyword.is("constraint") && next < tokens.size()) {
      name = Optional.of(tokens.get(next++).text());
      return;
    }
    if (keyword.is("default")) {
      defaultValue = Optional.of(untilNextClause(1));
    } else if (keyword.is("not")) {
      notNull |= accept("null");
    } else if (keyword.is("unique")) {
      unique = Optional.of(new Clause(name, attributes(next)));
    } else if (keyword.is("primary")) {
      primaryKey |= accept("key");
      attributes(next);
    } else if (keyword.is("collate")) {
      collation = Optional.of(untilNextClause(1));
    } else if (keyword.is("storage")) {
      storage = Optional.of(untilNextClause(1).toLowerCase(Locale.ROOT));
    } else if (keyword.is("compression")) {
      compression = Optional.of(untilNextClause(1).toLowerCase(Locale.ROOT));
    } else if (keyword.is("check") && next < tokens.size()) {
      checks.add(new Clause(name, tokens.get(next++).inner()));
    } else if (keyword.is("references")) {
      references();
    } else if (keyword.is("generated")) {
      generated();
    } else if (!keyword.is("null")) {
      unsupported.add((keyword.text() + " " + untilNextClause(0)).strip());
    }
    name = Optional.empty();
  }

  private void generated() {
    boolean always = accept("always");
    if (!always) {
      accept("by");
      accept("default");
    }
    accept("as");
    if (accept("identity")) {
      identity = Optional.of((always ? "always " : "by default ") + untilNextClause(0));
    } else if (next < tokens.size()) {
      generated = Optional.of(tokens.get(next).inner());
      next++;
      stored = !accept("virtual");
      accept("stored");
    }
  }

  /** A table, optionally qualified, and columns in parentheses. */
  private void references() {
    int first = next;
    do {
      next++;
    } while (accept("."));
    if (next < tokens.size() && tokens.get(next).isGroup()) {
      next++;
    }
    references = Optional.of(new Clause(name, attributes(first)));
  }

  /** The text from a token on, with the attributes that may follow a constraint. */
  private String attributes(int first) {
    boolean found = true;
    while (found) {
      found =
          accept("deferrable")
              || accept("not", "deferrable")
              || accept("initially", "deferred")
              || accept("initially", "immediate")
              || accept("nulls", "not", "distinct")
              || accept("nulls", "distinct")
              || accept("match", "simple")
              || action("delete")
              || action("update");
    }
    return text(first);
  }

  private boolean action(String event) {
    return accept("on", event)
        && (accept("set", "null")
            || accept("set", "default")
            || accept("no", "action")
            || accept("cascade")
            || accept("restrict"));
  }

  private boolean accept(String... keywords) {
    boolean found = next + keywords.length <= tokens.size();
    for (int i = 0; found && i < keywords.length; i++) {
      found = tokens.get(next + i).is(keywords[i]);
    }
    if (found) {
      next += keywords.length;
    }
    return found;
  }

  /** The text up to the next key word of a clause, with at least {@code atLeast} tokens. */
  private String untilNextClause(int atLeast) {
    int first = next;
    while (next < tokens.size()
        && (next < first + atLeast || CLAUSES.stream().noneMatch(tokens.get(next)::is))) {
      next++;
    }
    return text(first);
  }

  private String text(int first) {
    int last = Math.min(next, tokens.size()) - 1;
    return last < first ? "" : sql.substring(tokens.get(first).start(), tokens.get(last).end());
  }
}
