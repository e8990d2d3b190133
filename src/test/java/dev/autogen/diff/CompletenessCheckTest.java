package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.autogen.RefusedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.testing.RichTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletenessCheckTest {
  private static final Table BEFORE = RichTable.TABLE;
  private static final Table AFTER =
      BEFORE.withColumns(
          BEFORE.columns().stream()
              .map(column -> column.withComment(Optional.of("another")))
              .toList());

  @Test
  void whatAComparisonFindsIsEnough() {
    Schema before = Schema.EMPTY.withTables(List.of(BEFORE));
    Schema after = Schema.EMPTY.withTables(List.of(AFTER));
    List<Operation> operations = SchemaDiff.between(before, after);
    assertThatCode(() -> CompletenessCheck.require(before, after, operations))
        .doesNotThrowAnyException();
  }

  @Test
  void aDifferenceThatNoOperationCoversIsAnErrorWithItsName() {
    Schema before = Schema.EMPTY.withTables(List.of(BEFORE));
    Schema after = Schema.EMPTY.withTables(List.of(AFTER));
    List<Operation> operations = new ArrayList<>(SchemaDiff.between(before, after));
    Operation forgotten = operations.remove(0);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> CompletenessCheck.require(before, after, operations))
        .withMessageContaining(
            "no operation covers the difference in column orders."
                + forgotten.subject().column().orElseThrow()
                + ". ");
  }
}
