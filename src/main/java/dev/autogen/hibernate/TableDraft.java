package dev.autogen.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** A table whose constraints and indexes may not have names yet. */
record TableDraft(
    QualifiedName name,
    List<Column> columns,
    List<Named<Constraint>> constraints,
    List<Named<Index>> indexes,
    Optional<String> comment) {

  void reserveNames(UnnamedParts names) {
    names.reserve(name);
    names.reserve(name, constraints);
    names.reserve(name, indexes);
  }

  Table finish(UnnamedParts names) {
    return new Table(
        name, columns, names.name(name, constraints), names.name(name, indexes), comment);
  }
}
