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
 * The smallest part of a schema that is compared. Two schemas are the same if they have the same
 * elements, in any order.
 *
 * @param object the name of the object in messages
 * @param what its whole value
 */
record SchemaElement(String object, Object what) {
  static List<SchemaElement> of(Schema schema) {
    List<SchemaElement> elements = new ArrayList<>();
    schema.namespaces().forEach(namespace -> elements.add(of(namespace)));
    schema.enumTypes().forEach(type -> elements.add(of(type)));
    schema.compositeTypes().forEach(type -> elements.add(of(type)));
    schema.sequences().forEach(sequence -> elements.add(of(sequence)));
    schema.tables().forEach(table -> elements.addAll(of(table)));
    schema.views().forEach(view -> elements.add(of(view)));
    schema.seedRows().forEach(row -> elements.add(of(row)));
    return elements;
  }

  static List<SchemaElement> of(Table table) {
    List<SchemaElement> elements = new ArrayList<>();
    elements.add(new SchemaElement("table " + table.name(), "is there"));
    elements.add(ofComment(table.name(), table.comment()));
    table.columns().forEach(column -> elements.add(of(table.name(), column)));
    table.constraints().forEach(constraint -> elements.add(of(table.name(), constraint)));
    table.indexes().forEach(index -> elements.add(of(table.name(), index)));
    return elements;
  }

  static SchemaElement ofComment(QualifiedName table, Optional<String> comment) {
    return new SchemaElement("the comment on table " + table, comment);
  }

  static SchemaElement of(QualifiedName table, Column column) {
    return new SchemaElement("column " + table + "." + column.name(), column);
  }

  static SchemaElement of(QualifiedName table, Constraint constraint) {
    return new SchemaElement("constraint " + constraint.name() + " of " + table, constraint);
  }

  static SchemaElement of(QualifiedName table, Index index) {
    return new SchemaElement("index " + index.name() + " of " + table, index);
  }

  static SchemaElement of(Identifier namespace) {
    return new SchemaElement("schema " + namespace, namespace);
  }

  static SchemaElement of(EnumType type) {
    return new SchemaElement("enum type " + type.name(), type);
  }

  static SchemaElement of(CompositeType type) {
    return new SchemaElement("composite type " + type.name(), type);
  }

  static SchemaElement of(Sequence sequence) {
    return new SchemaElement("sequence " + sequence.name(), sequence);
  }

  static SchemaElement of(View view) {
    return new SchemaElement("view " + view.name(), view);
  }

  static SchemaElement of(SeedRow row) {
    return new SchemaElement("row " + row.keyValues() + " of " + row.table(), row);
  }
}
