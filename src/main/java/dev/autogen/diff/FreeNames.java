package dev.autogen.diff;

import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gives new constraints and indexes other names where an object of somebody else has theirs. */
public final class FreeNames {
  /** PostgreSQL's word for an expression in the name of an index. */
  private static final Identifier EXPRESSION = new Identifier("expr");

  private final Set<ObjectName> generatedNames;
  private final ForeignNames foreign;
  private final Set<CatalogSlot> taken;

  private FreeNames(Set<ObjectName> generatedNames, ForeignNames foreign, Set<CatalogSlot> taken) {
    this.generatedNames = generatedNames;
    this.foreign = foreign;
    this.taken = taken;
  }

  /**
   * The target with free names, numbered as PostgreSQL does it. Names of the mapping stay.
   *
   * @param generatedNames the constraints and indexes whose names are generated
   * @param database after the renames; what it has keeps its name
   */
  public static Schema apply(
      Schema target, Set<ObjectName> generatedNames, Schema database, ForeignNames foreign) {
    Set<CatalogSlot> taken = new HashSet<>(foreign.slots());
    Stream.of(target, database).flatMap(CatalogSlot::of).forEach(taken::add);
    FreeNames names = new FreeNames(generatedNames, foreign, taken);
    return target.withTables(
        target.tables().stream()
            .map(table -> names.table(table, database.table(table.name())))
            .toList());
  }

  private Table table(Table table, Optional<Table> old) {
    return table
        .withConstraints(
            table.constraints().stream()
                .map(part -> isIn(old.map(Table::constraints), part) ? part : named(table, part))
                .toList())
        .withIndexes(
            table.indexes().stream()
                .map(part -> isIn(old.map(Table::indexes), part) ? part : named(table, part))
                .toList());
  }

  private static <T> boolean isIn(Optional<List<T>> parts, T part) {
    return parts.filter(existing -> existing.contains(part)).isPresent();
  }

  private Constraint named(Table table, Constraint part) {
    return part.withName(
        free(
            table,
            part.name(),
            columns(table, part),
            label(part),
            name -> CatalogSlot.of(table.name(), part.withName(name))));
  }

  private Index named(Table table, Index part) {
    return part.withName(
        free(
            table,
            part.name(),
            part.keys().stream().map(key -> key.column().orElse(EXPRESSION)).toList(),
            "idx",
            name -> Stream.of(CatalogSlot.of(table.name(), part.withName(name)))));
  }

  private Identifier free(
      Table table,
      Identifier name,
      List<Identifier> columns,
      String label,
      Function<Identifier, Stream<CatalogSlot>> slots) {
    if (!generatedNames.contains(new ObjectName(table.name(), name))
        || slots.apply(name).noneMatch(slot -> foreign.at(slot).isPresent())) {
      return name;
    }
    Identifier free =
        GeneratedName.of(
            table.name().name(),
            columns,
            label,
            candidate -> slots.apply(candidate).anyMatch(taken::contains));
    slots.apply(free).forEach(taken::add);
    return free;
  }

  /** The columns in the name: those of a check only if it is one. */
  private static List<Identifier> columns(Table table, Constraint part) {
    if (part instanceof PrimaryKey) {
      return List.of();
    }
    if (part instanceof CheckConstraint check) {
      List<Identifier> mentioned =
          table.columns().stream().map(Column::name).filter(check::mentions).toList();
      return mentioned.size() == 1 ? mentioned : List.of();
    }
    return part.columns();
  }

  private static String label(Constraint part) {
    if (part instanceof PrimaryKey) {
      return "pkey";
    }
    if (part instanceof UniqueConstraint) {
      return "key";
    }
    return part instanceof CheckConstraint ? "check" : "fkey";
  }
}
