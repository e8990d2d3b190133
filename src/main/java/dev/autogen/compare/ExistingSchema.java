package dev.autogen.compare;

import dev.autogen.schema.CatalogEntry;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.UnmanagedObjects;
import java.util.List;

/** An existing schema and its server, which a model is compared with. */
public interface ExistingSchema {
  Schema schema();

  /** Existing objects that schema records cannot describe. */
  UnmanagedObjects others();

  /** The names of all objects, also of those that schema records cannot describe. */
  List<CatalogEntry> entries();

  /**
   * The schema with the wanted seed rows that exist.
   *
   * @param wanted rows, with the current names of their tables
   */
  Schema withRows(List<SeedRow> wanted);

  /**
   * Converts the schema of a model to the server's spelling.
   *
   * @param target the model's schema
   * @param renamed the existing schema with the names of the model
   */
  Schema normalize(Schema target, Schema renamed);
}
