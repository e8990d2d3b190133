package dev.autogen.hibernate;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the check constraints of a table and its columns, each condition once. */
final class CheckReader {
  private final Set<Identifier> columns;
  private final List<Named<Constraint>> checks = new ArrayList<>();
  private final Set<Expression> conditions = new HashSet<>();

  CheckReader(Set<Identifier> columns) {
    this.columns = columns;
  }

  /**
   * Adds the checks of one column. Unnamed ones become one constraint, as in Hibernate's schema
   * export. They are sorted, because Bean Validation returns them in random order.
   */
  void addOfColumn(List<org.hibernate.mapping.CheckConstraint> mapped) {
    List<String> unnamed = new ArrayList<>();
    for (org.hibernate.mapping.CheckConstraint check : mapped) {
      Optional<Identifier> name = Named.explicitName(Optional.ofNullable(check.getName()));
      if (name.isPresent()) {
        add(name, new Expression(check.getConstraint()));
      } else {
        unnamed.add(check.getConstraint());
      }
    }
    unnamed.sort(Comparator.reverseOrder());
    if (unnamed.size() == 1) {
      add(Optional.empty(), new Expression(unnamed.get(0)));
    } else if (!unnamed.isEmpty()) {
      String all =
          unnamed.stream()
              .distinct()
              .map(CheckReader::beforeAnd)
              .collect(Collectors.joining(" and "));
      add(Optional.empty(), new Expression(all));
    }
  }

  /** Adds parentheses if the condition contains {@code or}. */
  private static String beforeAnd(String condition) {
    return DefinitionToken.split(condition).stream().anyMatch(token -> token.is("or"))
        ? "(" + condition + ")"
        : condition;
  }

  /** Adds the checks of the table. */
  void addOfTable(List<org.hibernate.mapping.CheckConstraint> mapped) {
    for (org.hibernate.mapping.CheckConstraint check : mapped) {
      add(
          Named.explicitName(Optional.ofNullable(check.getName())),
          new Expression(check.getConstraint()));
    }
  }

  void addClauses(List<ColumnDefinition.Clause> clauses) {
    for (ColumnDefinition.Clause clause : clauses) {
      add(Named.explicitName(clause.name()), new Expression(clause.sql()));
    }
  }

  List<Named<Constraint>> checks() {
    return checks;
  }

  /**
   * PostgreSQL puts a column into the generated name if the condition mentions only that column.
   */
  private void add(Optional<Identifier> name, Expression condition) {
    if (!conditions.add(condition)) {
      return;
    }
    Set<Identifier> mentioned = new LinkedHashSet<>();
    collect(condition.sql(), mentioned);
    checks.add(
        new Named<>(
            name,
            mentioned.size() == 1 ? List.copyOf(mentioned) : List.of(),
            "check",
            false,
            chosen -> new CheckConstraint(chosen, condition)));
  }

  private void collect(String sql, Set<Identifier> mentioned) {
    for (DefinitionToken token : DefinitionToken.split(sql)) {
      if (token.isGroup()) {
        collect(token.inner(), mentioned);
      } else if (!token.text().startsWith("'")) {
        Identifier name = CatalogName.of(token.text());
        if (columns.contains(name)) {
          mentioned.add(name);
        }
      }
    }
  }
}
