package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Table;

/** Turns Hibernate's boot metadata into schema records. */
final class SchemaReader {
  private final Metadata metadata;
  private final Namespaces namespaces;
  private final Origins origins;
  private final List<String> warnings = new ArrayList<>();

  SchemaReader(Metadata metadata, Identifier defaultNamespace) {
    this.metadata = metadata;
    this.namespaces = new Namespaces(defaultNamespace);
    this.origins = new Origins(namespaces);
  }

  Model read(ClassLoader loader) {
    new OriginReader(new Declarations(loader), origins).read(metadata);
    TableReader tableReader =
        new TableReader(namespaces, new ColumnReader(metadata), origins, warnings);
    List<TableDraft> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    SequenceReader sequenceReader = new SequenceReader(namespaces);
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      namespace.getTables().stream()
          .filter(SchemaReader::isStored)
          .map(tableReader::read)
          .forEach(tables::add);
      namespace.getSequences().forEach(sequence -> sequences.add(sequenceReader.read(sequence)));
      namespace
          .getUserDefinedTypes()
          .forEach(
              type ->
                  warnings.add(
                      "the type "
                          + type.getExportIdentifier()
                          + " of the model must be in the database already"));
    }
    tables.sort(Comparator.comparing(TableDraft::name));
    NameGiver names = new NameGiver();
    sequences.forEach(sequence -> names.reserve(sequence.name()));
    tables.forEach(table -> table.reserveNames(names));
    Schema schema =
        new Schema(
            Stream.concat(
                    tables.stream().map(table -> table.name().namespace()),
                    sequences.stream().map(sequence -> sequence.name().namespace()))
                .toList(),
            tables.stream().map(table -> table.finish(names)).toList(),
            sequences);
    return new Model(
        schema,
        origins.tables(),
        origins.columns(),
        names.generated(),
        Version.getVersionString(),
        warnings);
  }

  private static boolean isStored(Table table) {
    return table.isPhysicalTable() && !table.isView() && !table.isSubselect();
  }
}
