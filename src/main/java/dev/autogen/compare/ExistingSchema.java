package dev.autogen.compare;

import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.UnmanagedObjects;
import java.util.List;

/** A schema that exists, and the server that knows it: what a model is compared with. */
public interface ExistingSchema {
  Schema schema();

  /** What exists besides, and no schema record describes. */
  UnmanagedObjects others();

  /**
   * The schema with those of the wanted rows that are there.
   *
   * @param wanted rows under the names that their tables have now
   */
  Schema withRows(List<SeedRow> wanted);

  /**
   * Brings a model's schema into the server's spelling.
   *
   * @param target the model's schema
   * @param renamed the existing schema under the names of the model
   */
  Schema normalize(Schema target, Schema renamed);
}
