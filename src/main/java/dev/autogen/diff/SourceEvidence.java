package dev.autogen.diff;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** Evidence of a rename in the source code of the entities, as text; empty if there is none. */
public interface SourceEvidence {
  /** No evidence. */
  SourceEvidence NONE =
      new SourceEvidence() {
        @Override
        public Optional<String> ofColumn(Identifier before, ColumnName after) {
          return Optional.empty();
        }

        @Override
        public Optional<String> ofTable(QualifiedName before, QualifiedName after) {
          return Optional.empty();
        }

        @Override
        public Optional<String> ofLabel(QualifiedName type, String before, String after) {
          return Optional.empty();
        }
      };

  /** Whether the property of the new column was mapped to the old name. */
  Optional<String> ofColumn(Identifier before, ColumnName after);

  /** Whether the class of the new table was mapped to the old name. */
  Optional<String> ofTable(QualifiedName before, QualifiedName after);

  /** Whether the new constant replaced the old one in the source. */
  Optional<String> ofLabel(QualifiedName type, String before, String after);

  /** The same for a constant that a column stores as text. */
  default Optional<String> ofValue(ColumnName column, String before, String after) {
    return Optional.empty();
  }
}
