package dev.autogen.diff;

import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names that the mapping gives or that Hibernate uses, and that somebody else's object has. */
public final class NameConflicts {
  private final ForeignNames foreign;
  private final List<String> sentences = new ArrayList<>();

  private NameConflicts(ForeignNames foreign) {
    this.foreign = foreign;
  }

  /**
   * Finds them among what a change creates.
   *
   * @param existing before the renames
   * @param renamed the same after them
   * @return a sentence for each
   */
  public static List<String> of(
      Schema existing, Schema renamed, Schema target, ForeignNames foreign) {
    NameConflicts taken = new NameConflicts(foreign);
    Function<QualifiedName, Stream<CatalogSlot>> rows = CatalogSlot::ofRows;
    Function<QualifiedName, Stream<CatalogSlot>> type = name -> Stream.of(CatalogSlot.type(name));
    Function<QualifiedName, Stream<CatalogSlot>> relation =
        name -> Stream.of(CatalogSlot.relation(name));
    taken.addNew("table", existing, target, Schema::tables, Table::name, rows);
    taken.addNew("view", existing, target, Schema::views, View::name, rows);
    taken.addNew("sequence", existing, target, Schema::sequences, Sequence::name, relation);
    taken.addNew("enum type", existing, target, Schema::enumTypes, EnumType::name, type);
    taken.addNew(
        "composite type", existing, target, Schema::compositeTypes, CompositeType::name, rows);
    target.tables().forEach(table -> taken.addParts(table, renamed.table(table.name())));
    return taken.sentences;
  }

  private <T> void addNew(
      String kind,
      Schema existing,
      Schema target,
      Function<Schema, List<T>> all,
      Function<T, QualifiedName> name,
      Function<QualifiedName, Stream<CatalogSlot>> slots) {
    Set<QualifiedName> old = new HashSet<>(all.apply(existing).stream().map(name).toList());
    all.apply(target).stream()
        .map(name)
        .filter(each -> !old.contains(each))
        .forEach(each -> add(kind, kind + " " + each, slots.apply(each)));
  }

  private void addParts(Table table, Optional<Table> old) {
    for (Constraint part : table.constraints()) {
      if (old.filter(it -> it.constraints().contains(part)).isEmpty()) {
        add(
            "constraint",
            "constraint " + part.name() + " on " + table.name(),
            CatalogSlot.of(table.name(), part));
      }
    }
    for (Index part : table.indexes()) {
      if (old.filter(it -> it.indexes().contains(part)).isEmpty()) {
        add(
            "index",
            "index " + part.name() + " on " + table.name(),
            Stream.of(CatalogSlot.of(table.name(), part)));
      }
    }
  }

  private void add(String kind, String wanted, Stream<CatalogSlot> slots) {
    slots
        .flatMap(slot -> foreign.at(slot).stream())
        .findFirst()
        .ifPresent(
            object ->
                sentences.add(
                    "%s: the name is taken by %s, which neither the model nor a migration created. Rename that object, or give the %s another name in the mapping"
                        .formatted(wanted, object, kind)));
  }
}
