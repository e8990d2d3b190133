package dev.autogen.plan;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import java.util.List;

/**
 * The indexes and constraints that depend on columns of a table.
 *
 * @param indexes the indexes of the table
 * @param rules its constraints, and foreign keys of other tables
 * @param sequences those that would be dropped with one of the columns
 */
record ShadowParts(List<Index> indexes, List<ShadowParts.Rule> rules, List<Sequence> sequences) {
  ShadowParts(List<Index> indexes, List<ShadowParts.Rule> rules) {
    this(indexes, rules, List.of());
  }

  /** A constraint and its table. */
  record Rule(QualifiedName table, Constraint constraint) {}

  List<Rule> keys() {
    return rules.stream().filter(rule -> rule.constraint().isKey()).toList();
  }

  /** Checks and foreign keys. */
  List<Rule> others() {
    return rules.stream().filter(rule -> !rule.constraint().isKey()).toList();
  }
}
