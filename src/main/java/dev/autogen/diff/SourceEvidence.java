package dev.autogen.diff;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** What the source code of the entities tells of a rename, in words; nothing where it is silent. */
public interface SourceEvidence {
  /** Knows nothing. */
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

  /** Whether what is mapped to the column was mapped to one of the other name. */
  Optional<String> ofColumn(Identifier before, ColumnName after);

  /** Whether the class of the table was mapped to one of the other name. */
  Optional<String> ofTable(QualifiedName before, QualifiedName after);

  /** Whether the constant stands where the other one stood. */
  Optional<String> ofLabel(QualifiedName type, String before, String after);

  /** Whether the constant that a column holds stands where the other one stood. */
  default Optional<String> ofValue(ColumnName column, String before, String after) {
    return Optional.empty();
  }
}
