package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Sequence;
import java.util.List;
import java.util.stream.Collectors;

/** The statement that makes a sequence continue after the numbers of existing rows. */
public final class NextNumber {
  private NextNumber() {}

  /**
   * Sets a sequence after the largest number. Hibernate's pooled optimizer treats a value of the
   * sequence as the last of a block of {@code increment} numbers, so the next value is larger by
   * the increment.
   *
   * @param columns the columns that it numbers, at least one
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
