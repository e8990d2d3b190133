package dev.autogen.compare;

import dev.autogen.introspect.CatalogEntryReader;
import dev.autogen.introspect.ReadOnlyDatabase;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.normalize.Normalization;
import dev.autogen.normalize.SeedRows;
import dev.autogen.schema.CatalogEntry;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.UnmanagedObjects;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * The schema of an open database.
 *
 * @param elsewhere normalizes in a throw-away database instead, if this one is read-only
 */
public record DatabaseSchema(
    Connection connection,
    Schema schema,
    UnmanagedObjects others,
    List<CatalogEntry> entries,
    BinaryOperator<Schema> elsewhere)
    implements ExistingSchema {
  /**
   * Reads it.
   *
   * @param namespaces those to read
   */
  public static DatabaseSchema read(
      Connection connection, Collection<Identifier> namespaces, BinaryOperator<Schema> elsewhere) {
    return new DatabaseSchema(
        connection,
        SchemaReader.read(connection, namespaces),
        UnmanagedReader.read(connection, namespaces),
        CatalogEntryReader.read(connection, namespaces),
        elsewhere);
  }

  @Override
  public Schema withRows(List<SeedRow> wanted) {
    return SeedRows.added(connection, schema, wanted);
  }

  /** A read-only database cannot create temporary tables, either. */
  @Override
  public Schema normalize(Schema target, Schema renamed) {
    return ReadOnlyDatabase.is(connection)
        ? elsewhere.apply(target, renamed)
        : Normalization.normalize(connection, target, renamed, schema);
  }
}
