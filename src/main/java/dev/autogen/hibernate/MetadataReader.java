package dev.autogen.hibernate;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.ModelFreedom;
import dev.autogen.schema.ModelOrigins;
import dev.autogen.schema.ModelReading;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Table;

/** Converts Hibernate's boot metadata to schema records. */
final class MetadataReader {
  private final Metadata metadata;
  private final Map<String, String> settings;
  private final DefaultNamespace namespaces;
  private final Origins origins;
  private final List<String> warnings = new ArrayList<>();

  MetadataReader(Metadata metadata, Map<String, String> settings, Identifier defaultNamespace) {
    this.metadata = metadata;
    this.settings = settings;
    this.namespaces = new DefaultNamespace(defaultNamespace);
    this.origins = new Origins(namespaces);
  }

  /** Reads metadata from before a session factory is built. */
  Model read(ClassLoader loader) {
    // Hibernate caches the type of a column when it is first read, so changes of types come first.
    new BeanValidation(loader, settings, warnings).apply(metadata);
    new TimestampColumns(loader).apply(metadata);
    return readFinished(loader);
  }

  /** Reads metadata that already includes what a session factory adds. */
  Model readFinished(ClassLoader loader) {
    new OriginReader(new Declarations(loader), origins).read(metadata);
    UserTypes types = UserTypes.of(metadata, namespaces);
    TableReader tableReader = new TableReader(metadata, types, namespaces, origins, warnings);
    List<TableDraft> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    List<SeedRow> seedRows = new ArrayList<>();
    SeedRowReader seedRowReader = new SeedRowReader(namespaces, warnings);
    List<View> views = new ArrayList<>();
    ViewReader viewReader = new ViewReader(namespaces, origins);
    SequenceReader sequenceReader = new SequenceReader(namespaces);
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      namespace.getTables().stream()
          .filter(MetadataReader::isStored)
          .map(tableReader::read)
          .forEach(tables::add);
      namespace.getTables().stream()
          .filter(MetadataReader::isStored)
          .map(seedRowReader::read)
          .forEach(seedRows::addAll);
      namespace.getTables().stream()
          .filter(Table::isView)
          .map(viewReader::read)
          .forEach(views::add);
      namespace.getSequences().forEach(sequence -> sequences.add(sequenceReader.read(sequence)));
    }
    tables.sort(Comparator.comparing(TableDraft::name));
    UnnamedParts names = new UnnamedParts();
    sequences.forEach(sequence -> names.reserve(sequence.name()));
    views.forEach(view -> names.reserve(view.name()));
    tables.forEach(table -> table.reserveNames(names));
    Schema schema =
        Schema.EMPTY
            .withNamespaces(
                Stream.of(
                        tables.stream().map(TableDraft::name),
                        sequences.stream().map(Sequence::name),
                        views.stream().map(View::name),
                        types.enumTypes().stream().map(EnumType::name),
                        types.compositeTypes().stream().map(CompositeType::name))
                    .flatMap(Function.identity())
                    .map(QualifiedName::namespace)
                    .toList())
            .withEnumTypes(types.enumTypes())
            .withCompositeTypes(types.compositeTypes())
            .withTables(tables.stream().map(table -> table.finish(names)).toList())
            .withSequences(sequences)
            .withViews(views)
            .withSeedRows(seedRows);
    return new Model(
        schema,
        new ModelOrigins(types.origins(), origins.tables(), origins.columns()),
        new ModelFreedom(types.inAnyOrder(), names.generated()),
        new NumberingReader(namespaces, warnings).read(metadata),
        ObjectReader.read(metadata.getDatabase()),
        new ModelReading(Version.getVersionString(), warnings));
  }

  private static boolean isStored(Table table) {
    return table.isPhysicalTable() && !table.isView() && !table.isSubselect();
  }
}
