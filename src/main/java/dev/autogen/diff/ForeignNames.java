package dev.autogen.diff;

import dev.autogen.schema.CatalogEntry;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of objects that neither the model nor a migration created. These objects stay, so
 * nothing new can get such a name.
 */
public final class ForeignNames {
  private final Map<CatalogSlot, String> objects = new HashMap<>();
  private final Schema target;
  private final Schema known;

  private ForeignNames(Schema target, Schema known) {
    this.target = target;
    this.known = known;
  }

  /**
   * Finds them.
   *
   * @param existing the schemas of the database and of the migrations
   * @param renamed the schema of the database after the renames
   * @param entries all objects of both, with those that no schema record describes
   * @param target the model's schema, with the names that the database uses
   * @param known what the migrations created
   */
  public static ForeignNames of(
      List<Schema> existing,
      Schema renamed,
      Collection<CatalogEntry> entries,
      Schema target,
      Schema known) {
    ForeignNames names = new ForeignNames(target, known);
    names.addUndescribed(existing, entries);
    renamed.tables().forEach(names::add);
    names.addOthers(renamed);
    return names;
  }

  /** The object that has this name, in words. */
  Optional<String> at(CatalogSlot slot) {
    return Optional.ofNullable(objects.get(slot));
  }

  /** The names without their places, and the names of all columns. */
  public Set<Identifier> names(Schema renamed) {
    return Stream.concat(
            objects.keySet().stream().map(slot -> slot.name().name()),
            renamed.tables().stream().flatMap(it -> it.columns().stream()).map(Column::name))
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<CatalogSlot> slots() {
    return objects.keySet();
  }

  /** The sequence of a column is a part of its table. */
  private void addUndescribed(List<Schema> existing, Collection<CatalogEntry> entries) {
    Set<CatalogSlot> described = new HashSet<>();
    existing.stream().flatMap(CatalogSlot::of).forEach(described::add);
    for (CatalogEntry entry : entries) {
      boolean ofOurTable =
          entry.isColumnSequence()
              && entry.table().filter(table -> isOurs(table, existing)).isPresent();
      if (!described.contains(entry.slot()) && !ofOurTable) {
        objects.put(entry.slot(), entry.toString());
      }
    }
  }

  private boolean isOurs(QualifiedName table, List<Schema> existing) {
    return existing.stream().flatMap(schema -> schema.table(table).stream()).anyMatch(this::isOurs);
  }

  private void add(Table table) {
    boolean ours = isOurs(table);
    if (!ours) {
      put("table " + table.name(), CatalogSlot.ofRows(table.name()));
    }
    for (Constraint part : table.constraints()) {
      if (!ours || !isOurs(table, part, Table::constraints, Constraint::name)) {
        put(
            "constraint " + part.name() + " on " + table.name(),
            CatalogSlot.of(table.name(), part));
      }
    }
    for (Index part : table.indexes()) {
      if (!ours || !isOurs(table, part, Table::indexes, Index::name)) {
        put(
            "index " + part.name() + " on " + table.name(),
            Stream.of(CatalogSlot.of(table.name(), part)));
      }
    }
  }

  private void addOthers(Schema renamed) {
    Function<QualifiedName, Stream<CatalogSlot>> rows = CatalogSlot::ofRows;
    add("view", renamed, Schema::views, View::name, rows);
    add("composite type", renamed, Schema::compositeTypes, CompositeType::name, rows);
    add(
        "enum type",
        renamed,
        Schema::enumTypes,
        EnumType::name,
        name -> Stream.of(CatalogSlot.type(name)));
    add(
        "sequence",
        renamed,
        Schema::sequences,
        Sequence::name,
        name -> Stream.of(CatalogSlot.relation(name)));
  }

  private <T> void add(
      String kind,
      Schema renamed,
      Function<Schema, List<T>> all,
      Function<T, QualifiedName> name,
      Function<QualifiedName, Stream<CatalogSlot>> slots) {
    Set<QualifiedName> ours = new HashSet<>();
    Stream.of(target, known)
        .flatMap(schema -> all.apply(schema).stream())
        .map(name)
        .forEach(ours::add);
    all.apply(renamed).stream()
        .map(name)
        .filter(each -> !ours.contains(each))
        .forEach(each -> put(kind + " " + each, slots.apply(each)));
  }

  private boolean isOurs(Table table) {
    return target.table(table.name()).isPresent() || known.table(table.name()).isPresent();
  }

  /**
   * Whether a constraint or index of such a table is ours, too. In a table that no migration
   * created, the names of the model decide, as for the table itself.
   */
  private <T> boolean isOurs(
      Table table, T part, Function<Table, List<T>> parts, Function<T, Identifier> name) {
    Optional<Table> wanted = target.table(table.name());
    Optional<Table> created = known.table(table.name());
    boolean isWanted = wanted.stream().anyMatch(it -> parts.apply(it).contains(part));
    Stream<T> named = created.or(() -> wanted).stream().flatMap(it -> parts.apply(it).stream());
    return isWanted || named.map(name).anyMatch(name.apply(part)::equals);
  }

  private void put(String object, Stream<CatalogSlot> slots) {
    slots.forEach(slot -> objects.put(slot, object));
  }
}
