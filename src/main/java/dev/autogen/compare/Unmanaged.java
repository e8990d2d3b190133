package dev.autogen.compare;

import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Existing objects that are left alone, because neither the model nor a migration created them.
 *
 * @param objects kind and name of each object
 * @param views those among them that may block a change of what they read
 * @param refusals a sentence for each name of theirs that the change cannot do with
 * @param names what they are called, with the columns of all tables
 * @param comments of constraints, indexes and sequences, which no mapping has
 */
public record Unmanaged(
    List<String> objects,
    List<View> views,
    List<String> refusals,
    Set<Identifier> names,
    Map<CatalogSlot, String> comments) {
  public static final Unmanaged NOTHING =
      new Unmanaged(List.of(), List.of(), List.of(), Set.of(), Map.of());

  public Unmanaged {
    objects = List.copyOf(objects);
    views = List.copyOf(views);
    names = Set.copyOf(names);
    comments = Map.copyOf(comments);
    refusals = List.copyOf(refusals);
  }
}
