package dev.autogen.operation;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds the summaries of operations, for people. */
final class Wording {
  private Wording() {}

  static String column(Column column) {
    StringBuilder words = new StringBuilder(column.name() + " " + column.type());
    column.identity().ifPresent(identity -> words.append(" identity"));
    column.generated().ifPresent(generated -> words.append(" generated"));
    column.defaultValue().ifPresent(value -> words.append(" default ").append(value));
    if (!column.nullable()) {
      words.append(" not null");
    }
    return words.toString();
  }

  static String change(Column before, Column after) {
    List<String> changes = new ArrayList<>();
    if (!before.type().equals(after.type())) {
      changes.add("from " + before.type() + " to " + after.type());
    }
    if (before.nullable() != after.nullable()) {
      changes.add(after.nullable() ? "drop not null" : "set not null");
    }
    if (!before.defaultValue().equals(after.defaultValue())) {
      changes.add(after.defaultValue().map(value -> "default " + value).orElse("drop default"));
    }
    if (!before.identity().map(old -> retyped(old, after)).equals(after.identity())) {
      changes.add(after.identity().isPresent() ? "set identity" : "drop identity");
    }
    if (!before.generated().equals(after.generated())) {
      changes.add(
          after
              .generated()
              .map(value -> "generated as " + value.expression())
              .orElse("drop generated"));
    }
    if (!before.collation().equals(after.collation())) {
      changes.add(after.collation().map(name -> "collate " + name).orElse("default collation"));
    }
    if (!before.comment().equals(after.comment())) {
      changes.add(after.comment().isPresent() ? "comment" : "drop comment");
    }
    addIfChanged(changes, "storage", before.storage().storage(), after.storage().storage());
    addIfChanged(
        changes, "compression", before.storage().compression(), after.storage().compression());
    return String.join(", ", changes);
  }

  private static void addIfChanged(
      List<String> changes, String what, Optional<String> before, Optional<String> after) {
    if (!before.equals(after)) {
      changes.add(after.map(value -> what + " " + value).orElse("default " + what));
    }
  }

  /** The identity after the change of the column's type alone. */
  private static Identity retyped(Identity identity, Column after) {
    return new Identity(identity.kind(), identity.options().withType(after.type()));
  }

  static String change(SequenceOptions before, SequenceOptions after) {
    List<String> changes = new ArrayList<>();
    if (!before.type().equals(after.type())) {
      changes.add("as " + after.type());
    }
    addIfChanged(changes, "start", before.start(), after.start());
    addIfChanged(changes, "increment", before.increment(), after.increment());
    addIfChanged(changes, "minimum", before.minimum(), after.minimum());
    addIfChanged(changes, "maximum", before.maximum(), after.maximum());
    addIfChanged(changes, "cache", before.cache(), after.cache());
    if (before.cycle() != after.cycle()) {
      changes.add(after.cycle() ? "cycle" : "no cycle");
    }
    return String.join(", ", changes);
  }

  private static void addIfChanged(List<String> changes, String what, long before, long after) {
    if (before != after) {
      changes.add(what + " from " + before + " to " + after);
    }
  }

  static String constraint(QualifiedName table, Constraint constraint) {
    return constraint.accept(
        new ConstraintVisitor<>() {
          @Override
          public String visit(PrimaryKey primaryKey) {
            return "primary key of " + table + " " + list(primaryKey.columns());
          }

          @Override
          public String visit(UniqueConstraint unique) {
            return "unique " + unique.name() + " on " + table + " " + list(unique.columns());
          }

          @Override
          public String visit(CheckConstraint check) {
            return "check " + check.name() + " on " + table;
          }

          @Override
          public String visit(ForeignKey key) {
            return "foreign key "
                + key.name()
                + " on "
                + table
                + " "
                + list(key.columns())
                + " to "
                + key.referencedTable()
                + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate());
          }
        });
  }

  private static String action(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? ""
        : event + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String index(QualifiedName table, Index index) {
    return (index.unique() ? "unique index " : "index ")
        + index.name()
        + " on "
        + table
        + (index.method().equals(Index.BTREE) ? "" : " using " + index.method())
        + index.keys().stream().map(Wording::key).collect(Collectors.joining(", ", " (", ")"))
        + index.where().map(condition -> " where " + condition).orElse("");
  }

  private static String key(IndexKey key) {
    Optional<String> column = key.column().map(Identifier::value);
    return column.or(() -> key.expression().map(Object::toString)).orElseThrow()
        + (key.descending() ? " desc" : "");
  }

  static String row(String verb, String preposition, SeedRow row) {
    String name = row.keyValues().stream().map(value -> value + " ").collect(Collectors.joining());
    return verb + " row " + name + preposition + " " + row.table();
  }

  static Subject subject(QualifiedName table, Constraint constraint) {
    return onlyColumn(table, constraint.columns());
  }

  static Subject subject(QualifiedName table, Index index) {
    return onlyColumn(table, index.keyColumns());
  }

  static String cast(EnumType.Cast cast) {
    return cast == EnumType.Cast.FROM_VARCHAR ? "from varchar" : "to varchar";
  }

  private static Subject onlyColumn(QualifiedName table, List<Identifier> columns) {
    return columns.size() == 1 ? Subject.of(table, columns.get(0)) : Subject.of(table);
  }

  private static String list(List<Identifier> columns) {
    return columns.stream().map(Identifier::value).collect(Collectors.joining(", ", "(", ")"));
  }
}
