package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/**
 * What the migrations of a folder produce: the schema, and objects that schema records cannot
 * describe.
 *
 * @param byHand objects from hand-written migrations of another tool, as text
 */
public record Migrated(Schema schema, UnmanagedObjects unmanaged, List<String> byHand)
    implements Serializable {
  public static final Migrated NOTHING =
      new Migrated(Schema.EMPTY, UnmanagedObjects.NOTHING, List.of());

  public Migrated {
    byHand = List.copyOf(byHand);
  }

  /** The same with the names of more objects. */
  public Migrated withEntries(List<CatalogEntry> more) {
    return new Migrated(schema, unmanaged.withEntries(more), byHand);
  }
}
