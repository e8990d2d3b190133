package dev.autogen.sql;

import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** The options of a sequence as SQL clauses. */
final class SequenceSql {
  private SequenceSql() {}

  /** The options that differ from PostgreSQL's defaults, each clause with a leading space. */
  static String clauses(SequenceOptions options) {
    SequenceOptions defaults = options.defaults();
    return clauses(
        defaults.increment() == 1 ? defaults : withIncrement(defaults, 1), options, "START WITH");
  }

  /** The options that differ between two sequences, for {@code ALTER SEQUENCE}. */
  static String changes(SequenceOptions before, SequenceOptions after) {
    return clauses(before, after, "START WITH");
  }

  /** The same with the type. PostgreSQL changes the limits that belong to the type by itself. */
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
