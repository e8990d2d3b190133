package dev.autogen.measure;

import dev.autogen.introspect.CatalogQuery;
import dev.autogen.introspect.Row;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A snapshot of PostgreSQL's catalog, with the oids that tell old objects from new ones. */
public record Catalog(
    Map<Long, Relation> relations,
    List<Attribute> attributes,
    Map<Long, ConstraintState> constraints,
    Map<Long, EnumLabel> labels) {
  private static final CatalogQuery RELATIONS = CatalogQuery.of(Catalog.class, "relations");
  private static final CatalogQuery ATTRIBUTES = CatalogQuery.of(Catalog.class, "attributes");
  private static final CatalogQuery CONSTRAINTS = CatalogQuery.of(Catalog.class, "constraints");
  private static final CatalogQuery LABELS = CatalogQuery.of(Catalog.class, "labels");

  static Catalog read(Connection connection) throws SQLException {
    return new Catalog(
        byOid(RELATIONS.run(connection, Catalog::relation), Relation::oid),
        ATTRIBUTES.run(connection, Catalog::attribute),
        byOid(CONSTRAINTS.run(connection, Catalog::constraint), ConstraintState::oid),
        byOid(LABELS.run(connection, Catalog::label), EnumLabel::oid));
  }

  public Optional<Relation> relation(long oid) {
    return Optional.ofNullable(relations.get(oid));
  }

  /** The name of a relation, such as the table of a constraint. */
  public QualifiedName name(long oid) {
    return relation(oid)
        .map(Relation::name)
        .orElseThrow(() -> new IllegalStateException("the catalog has no relation " + oid));
  }

  public boolean has(long oid) {
    return relations.containsKey(oid);
  }

  /** Whether a relation with this name exists. */
  public boolean has(QualifiedName name) {
    return relations.values().stream().anyMatch(relation -> relation.name().equals(name));
  }

  public Stream<Attribute> attributesOf(long relation) {
    return attributes.stream().filter(attribute -> attribute.relation() == relation);
  }

  public Optional<Attribute> attribute(long relation, int number) {
    return attributesOf(relation).filter(it -> it.number() == number).findFirst();
  }

  public Stream<Relation> indexesOf(long table) {
    return relations.values().stream().filter(relation -> relation.owner() == table);
  }

  public Stream<ConstraintState> constraintsOf(long table) {
    return constraints.values().stream().filter(constraint -> constraint.owner() == table);
  }

  private static <T> Map<Long, T> byOid(List<T> things, Function<T, Long> oid) {
    return things.stream().collect(Collectors.toUnmodifiableMap(oid, Function.identity()));
  }

  private static Relation relation(Row row) throws SQLException {
    return new Relation(
        row.number("oid"),
        RelationKind.ofCatalog(row.text("kind")),
        row.table(),
        row.number("file"),
        row.flag("unlogged"),
        row.flag("partition"),
        row.number("bytes"),
        row.number("owner"),
        row.flag("valid"),
        row.flag("is_unique"),
        numbers(row.text("columns"), " "));
  }

  private static Attribute attribute(Row row) throws SQLException {
    return new Attribute(
        row.number("relation"),
        (int) row.number("number"),
        row.name("name"),
        row.text("type"),
        row.number("collation"),
        row.flag("not_null"),
        row.flag("has_default"),
        row.flag("is_identity"),
        row.flag("is_generated"),
        row.flag("checked_domain"));
  }

  private static ConstraintState constraint(Row row) throws SQLException {
    return new ConstraintState(
        row.number("oid"),
        ConstraintState.Kind.ofCatalog(row.text("kind")),
        row.name("name"),
        row.number("owner"),
        row.number("referenced"),
        row.flag("valid"),
        numbers(row.text("columns").replaceAll("[{}]", ""), ","),
        numbers(row.text("referenced_columns").replaceAll("[{}]", ""), ","));
  }

  private static EnumLabel label(Row row) throws SQLException {
    return new EnumLabel(
        row.number("oid"), row.number("owner"), row.text("type"), row.text("label"));
  }

  private static List<Integer> numbers(String text, String separator) {
    return Stream.of(text.split(separator, -1))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
