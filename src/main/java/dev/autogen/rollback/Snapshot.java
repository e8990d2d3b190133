package dev.autogen.rollback;

import dev.autogen.introspect.NamesByOid;
import dev.autogen.introspect.Routines;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.introspect.Unvalidated;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.UnmanagedObjects;
import java.sql.Connection;
import java.util.List;
import java.util.Set;

/**
 * The state of a throw-away database.
 *
 * @param others objects that are not part of the schema records
 * @param routines its triggers and functions, which are also in {@code others}
 * @param unvalidated the constraints that are not validated
 */
record Snapshot(
    Schema schema,
    UnmanagedObjects others,
    NamesByOid identities,
    Routines routines,
    Set<ObjectName> unvalidated) {
  static Snapshot of(Connection connection) {
    List<Identifier> namespaces = SchemaReader.namespaces(connection);
    return new Snapshot(
        SchemaReader.read(connection, namespaces),
        UnmanagedReader.read(connection, namespaces),
        NamesByOid.read(connection),
        Routines.read(connection),
        Unvalidated.read(connection));
  }
}
