package dev.autogen.plan;

import dev.autogen.operation.CreateSequence;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.sql.NextNumber;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A new sequence, which starts after the highest number of the existing rows. */
final class NewSequence {
  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric");

  private NewSequence() {}

  static List<Statement> statements(
      Sequence sequence, Schema before, Schema after, Numbering numbering) {
    List<Statement> statements =
        new ArrayList<>(SqlWriter.statements(new CreateSequence(sequence)));
    List<ColumnName> numbered =
        numbering.by(sequence.name()).stream()
            .filter(name -> isNumberBeforeAndAfter(name, before, after))
            .toList();
    if (!numbered.isEmpty() && sequence.options().increment() > 0) {
      statements.add(NextNumber.after(sequence, numbered));
    }
    return statements;
  }

  private static boolean isNumberBeforeAndAfter(ColumnName name, Schema before, Schema after) {
    return Stream.of(before, after)
        .allMatch(
            schema ->
                schema
                    .table(name.table())
                    .flatMap(table -> table.column(name.column()))
                    .filter(column -> NUMBERS.contains(column.type().name()))
                    .isPresent());
  }
}
