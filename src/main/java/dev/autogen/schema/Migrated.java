package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the migrations of a folder produce: the schema, and objects that schema records cannot
 * describe.
 *
 * @param byHand objects from hand-written migrations of another tool, as text
 * @param entries the names of all objects
 */
public record Migrated(
    Schema schema, UnmanagedObjects unmanaged, List<String> byHand, List<CatalogEntry> entries)
    implements Serializable {
  public static final Migrated NOTHING =
      new Migrated(Schema.EMPTY, UnmanagedObjects.NOTHING, List.of(), List.of());

  public Migrated {
    byHand = List.copyOf(byHand);
    entries = List.copyOf(entries);
  }

  /** The same with the names of more objects. */
  public Migrated withEntries(List<CatalogEntry> more) {
    return new Migrated(
        schema, unmanaged, byHand, Stream.concat(entries.stream(), more.stream()).toList());
  }
}
