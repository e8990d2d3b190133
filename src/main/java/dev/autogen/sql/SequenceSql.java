package dev.autogen.sql;

import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** How a sequence counts, in words of SQL. */
final class SequenceSql {
  private SequenceSql() {}

  /** Whatever differs from PostgreSQL's own choice, each clause with a space before it. */
  static String clauses(SequenceOptions options) {
    SequenceOptions defaults = options.defaults();
    return clauses(
        defaults.increment() == 1 ? defaults : withIncrement(defaults, 1), options, "START WITH");
  }

  /** Whatever differs between two, as {@code ALTER SEQUENCE} takes it. */
  static String changes(SequenceOptions before, SequenceOptions after) {
    return clauses(before, after, "START WITH");
  }

  /** The same with the type, whose own limits come and go with it. */
  static String changesWithType(SequenceOptions before, SequenceOptions after) {
    return before.type().equals(after.type())
        ? changes(before, after)
        : " AS " + after.type() + changes(before.withType(after.type()), after);
  }

  private static String clauses(SequenceOptions before, SequenceOptions after, String start) {
    List<String> clauses = new ArrayList<>();
    if (before.start() != after.start()) {
      clauses.add(start + " " + after.start());
    }
    if (before.increment() != after.increment()) {
      clauses.add("INCREMENT BY " + after.increment());
    }
    if (before.minimum() != after.minimum()) {
      clauses.add("MINVALUE " + after.minimum());
    }
    if (before.maximum() != after.maximum()) {
      clauses.add("MAXVALUE " + after.maximum());
    }
    if (before.cache() != after.cache()) {
      clauses.add("CACHE " + after.cache());
    }
    if (before.cycle() != after.cycle()) {
      clauses.add(after.cycle() ? "CYCLE" : "NO CYCLE");
    }
    return clauses.isEmpty() ? "" : " " + String.join(" ", clauses);
  }

  private static SequenceOptions withIncrement(SequenceOptions options, long increment) {
    return new SequenceOptions(
        options.type(),
        options.start(),
        increment,
        options.minimum(),
        options.maximum(),
        options.cache(),
        options.cycle());
  }
}
