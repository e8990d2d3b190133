package dev.autogen.schema;

import java.io.Serializable;

/** What the migrations of a folder produce, with and without what schema records can tell. */
public record Migrated(Schema schema, LeftAlone leftAlone) implements Serializable {
  public static final Migrated NOTHING = new Migrated(Schema.EMPTY, LeftAlone.NOTHING);
}
