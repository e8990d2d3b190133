package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/**
 * What the migrations of a folder produce, with and without what schema records can tell.
 *
 * @param byHand what those of another tool made that people wrote, in words
 */
public record Migrated(Schema schema, UnmanagedObjects unmanaged, List<String> byHand)
    implements Serializable {
  public static final Migrated NOTHING =
      new Migrated(Schema.EMPTY, UnmanagedObjects.NOTHING, List.of());

  public Migrated {
    byHand = List.copyOf(byHand);
  }
}
