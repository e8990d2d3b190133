package dev.autogen.safety;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** The values that existing rows get in a NOT NULL column. */
public interface BackfillValues {
  /**
   * Finds the value.
   *
   * @return an expression over a row of the table, empty if only a person can know it
   */
  Optional<Expression> valueFor(QualifiedName table, Column column);
}
