package dev.autogen.sql;

import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** The options of a sequence as SQL clauses. */
final class SequenceSql {
  private SequenceSql() {}

  /** The statements that change a sequence and its owner. */
  static List<Statement> alter(Sequence before, Sequence after) {
    String alter = "ALTER SEQUENCE " + Quoted.name(after.name());
    String owner =
        before.owner().equals(after.owner())
            ? ""
            : " OWNED BY " + after.owner().map(Quoted::name).orElse("NONE");
    SequenceOptions wanted = after.options();
    if (!narrows(before.options(), wanted)) {
      return List.of(Statement.of(alter + changesWithType(before.options(), wanted) + owner));
    }
    SequenceOptions wide = wide(before.options(), wanted);
    return List.of(
        Statement.of(alter + start(before.options(), wide) + owner),
        Statement.of("SELECT " + nextWithin(Quoted.literal(Quoted.name(after.name())), wanted)),
        Statement.of(alter + changes(wide, wanted)));
  }

  /**
   * Whether the limit at which a sequence begins moves, so that its number may be before it. Then
   * the sequence jumps to the limit, as PostgreSQL refuses a number beyond the limits.
   */
  static boolean narrows(SequenceOptions before, SequenceOptions after) {
    return after.increment() > 0
        ? after.minimum() > before.minimum()
        : after.maximum() < before.maximum();
  }

  /** The new options with the old limit. */
  static SequenceOptions wide(SequenceOptions before, SequenceOptions after) {
    boolean ascending = after.increment() > 0;
    return after.withLimits(
        ascending ? before.minimum() : after.minimum(),
        ascending ? after.maximum() : before.maximum());
  }

  /** The changes, at least one: it keeps others from the sequence until the transaction ends. */
  private static String start(SequenceOptions before, SequenceOptions after) {
    return before.start() == after.start()
        ? " START WITH " + after.start() + changesWithType(before, after)
        : changesWithType(before, after);
  }

  /**
   * A call that makes a sequence continue within new limits.
   *
   * @param sequence an expression
   */
  static String nextWithin(String sequence, SequenceOptions limits) {
    boolean ascending = limits.increment() > 0;
    return "setval(%1$s, %2$s(nextval(%1$s), %3$d), false)"
        .formatted(
            sequence,
            ascending ? "greatest" : "least",
            ascending ? limits.minimum() : limits.maximum());
  }

  /** The options that differ from PostgreSQL's defaults, each clause with a leading space. */
  static String clauses(SequenceOptions options) {
    SequenceOptions defaults = options.defaults();
    return clauses(
        defaults.increment() == 1 ? defaults : defaults.withIncrement(1), options, "START WITH");
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
}
