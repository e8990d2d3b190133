package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Sequence;
import java.util.List;
import java.util.stream.Collectors;

/** The statement after which a sequence gives numbers that no row has. */
public final class NextNumber {
  private NextNumber() {}

  /**
   * Lets a sequence go on behind the largest number. Hibernate takes a number of the sequence for
   * the last of as many as it counts by, so the next one is that much larger.
   *
   * @param columns those that it numbers, at least one
   */
  public static Statement after(Sequence sequence, List<ColumnName> columns) {
    String largest =
        columns.stream()
            .map(column -> largest(column, sequence.options().increment()))
            .collect(Collectors.joining(", "));
    return Statement.of(
        "SELECT setval("
            + Quoted.literal(Quoted.name(sequence.name()))
            + ", greatest("
            + largest
            + ", "
            + sequence.options().start()
            + "), false)");
  }

  private static String largest(ColumnName column, long increment) {
    return "(SELECT max("
        + Quoted.name(column.column())
        + ") + "
        + increment
        + " FROM "
        + Quoted.name(column.table())
        + ")";
  }
}
