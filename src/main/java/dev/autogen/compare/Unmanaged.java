package dev.autogen.compare;

import dev.autogen.depend.Dependents;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Existing objects that are left alone, because neither the model nor a migration created them.
 *
 * @param objects kind and name of each object
 * @param dependents everything that may be in the way of a change of what it depends on
 * @param refusals a sentence for each name of theirs that the change cannot do with
 * @param names what they are called, with the columns of all tables
 * @param comments of constraints, indexes and sequences, which no mapping has
 */
public record Unmanaged(
    List<String> objects,
    Dependents dependents,
    List<String> refusals,
    Set<Identifier> names,
    Map<CatalogSlot, String> comments) {
  public static final Unmanaged NOTHING =
      new Unmanaged(List.of(), Dependents.NONE, List.of(), Set.of(), Map.of());

  public Unmanaged {
    objects = List.copyOf(objects);
    names = Set.copyOf(names);
    comments = Map.copyOf(comments);
    refusals = List.copyOf(refusals);
  }
}
