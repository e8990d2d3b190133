package dev.autogen.safety;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** What the rows of a table get in a column that may not be null. */
public interface Values {
  /**
   * Finds the value.
   *
   * @return an expression over a row of the table, or nothing where only a person can know
   */
  Optional<Expression> valueFor(QualifiedName table, Column column);
}
