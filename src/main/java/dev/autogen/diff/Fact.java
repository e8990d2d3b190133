package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a schema says, small enough that a schema is no more than its facts, in any order.
 *
 * @param object what it is about, as people name it
 * @param what all that is said of it
 */
record Fact(String object, Object what) {
  static List<Fact> of(Schema schema) {
    List<Fact> facts = new ArrayList<>();
    schema.namespaces().forEach(namespace -> facts.add(of(namespace)));
    schema.enumTypes().forEach(type -> facts.add(of(type)));
    schema.compositeTypes().forEach(type -> facts.add(of(type)));
    schema.sequences().forEach(sequence -> facts.add(of(sequence)));
    schema.tables().forEach(table -> facts.addAll(of(table)));
    schema.views().forEach(view -> facts.add(of(view)));
    schema.seedRows().forEach(row -> facts.add(of(row)));
    return facts;
  }

  static List<Fact> of(Table table) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("table " + table.name(), "is there"));
    facts.add(ofComment(table.name(), table.comment()));
    table.columns().forEach(column -> facts.add(of(table.name(), column)));
    table.constraints().forEach(constraint -> facts.add(of(table.name(), constraint)));
    table.indexes().forEach(index -> facts.add(of(table.name(), index)));
    return facts;
  }

  static Fact ofComment(QualifiedName table, Optional<String> comment) {
    return new Fact("the comment on table " + table, comment);
  }

  static Fact of(QualifiedName table, Column column) {
    return new Fact("column " + table + "." + column.name(), column);
  }

  static Fact of(QualifiedName table, Constraint constraint) {
    return new Fact("constraint " + constraint.name() + " of " + table, constraint);
  }

  static Fact of(QualifiedName table, Index index) {
    return new Fact("index " + index.name() + " of " + table, index);
  }

  static Fact of(Identifier namespace) {
    return new Fact("schema " + namespace, namespace);
  }

  static Fact of(EnumType type) {
    return new Fact("enum type " + type.name(), type);
  }

  static Fact of(CompositeType type) {
    return new Fact("composite type " + type.name(), type);
  }

  static Fact of(Sequence sequence) {
    return new Fact("sequence " + sequence.name(), sequence);
  }

  static Fact of(View view) {
    return new Fact("view " + view.name(), view);
  }

  static Fact of(SeedRow row) {
    return new Fact("row " + row.keyValues() + " of " + row.table(), row);
  }
}
