package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.CommentSql;
import dev.autogen.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The comments of constraints, indexes and sequences that a plan creates again. */
final class KeptComments {
  private final Map<CatalogSlot, String> comments;
  private final Schema after;
  private final Set<String> statements = new TreeSet<>();

  private KeptComments(Map<CatalogSlot, String> comments, Schema after) {
    this.comments = comments;
    this.after = after;
  }

  /**
   * The statements that comment on them.
   *
   * @param replaced columns that change through another column
   */
  static List<Statement> of(
      List<Operation> operations,
      Collection<ColumnName> replaced,
      Schema after,
      PlanOptions options) {
    if (options.others().comments().isEmpty()) {
      return List.of();
    }
    KeptComments kept = new KeptComments(options.others().comments(), after);
    Set<ColumnName> changed = new HashSet<>(replaced);
    for (Operation operation : operations) {
      if (operation instanceof AlterColumn alter) {
        changed.add(new ColumnName(alter.table(), alter.after().name()));
      }
      kept.created(operation);
    }
    changed.forEach(kept::changed);
    return kept.statements.stream().map(Statement::of).toList();
  }

  private void created(Operation operation) {
    if (operation instanceof AddConstraint add) {
      constraint(add.table(), add.constraint());
    } else if (operation instanceof AlterConstraint alter && !alter.after().validated()) {
      constraint(alter.table(), alter.after());
    } else if (operation instanceof CreateIndex create) {
      index(create.table(), create.index());
    } else if (operation instanceof CreateSequence create) {
      Optional.ofNullable(comments.get(CatalogSlot.relation(create.sequence().name())))
          .ifPresent(text -> statements.add(CommentSql.sequence(create.sequence().name(), text)));
    } else if (operation instanceof CreateTable create) {
      Table table = create.table();
      table.constraints().forEach(part -> constraint(table.name(), part));
      table.indexes().forEach(part -> index(table.name(), part));
    }
  }

  /** What depends on a column may be created again with it. */
  private void changed(ColumnName column) {
    for (Table table : after.tables()) {
      boolean own = table.name().equals(column.table());
      table.constraints().stream()
          .filter(part -> (own && part.mentions(column.column())) || refersTo(part, column))
          .forEach(part -> constraint(table.name(), part));
      table.indexes().stream()
          .filter(part -> own && part.mentions(column.column()))
          .forEach(part -> index(table.name(), part));
    }
  }

  private static boolean refersTo(Constraint part, ColumnName column) {
    return part instanceof ForeignKey key
        && key.referencedTable().equals(column.table())
        && key.referencedColumns().contains(column.column());
  }

  private void constraint(QualifiedName table, Constraint part) {
    CatalogSlot.of(table, part)
        .forEach(
            slot ->
                Stream.ofNullable(comments.get(slot))
                    .map(
                        text ->
                            slot.table().isPresent()
                                ? CommentSql.constraint(table, part.name(), text)
                                : CommentSql.index(slot.name(), text))
                    .forEach(statements::add));
  }

  private void index(QualifiedName table, Index part) {
    CatalogSlot slot = CatalogSlot.of(table, part);
    Optional.ofNullable(comments.get(slot))
        .ifPresent(text -> statements.add(CommentSql.index(slot.name(), text)));
  }
}
