package dev.autogen.rollback;

import dev.autogen.introspect.Identities;
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
 * All that a throw-away database has at one moment.
 *
 * @param others what no schema record tells
 * @param routines its triggers and functions, which are among the others
 * @param unvalidated the constraints that old rows may break
 */
record Snapshot(
    Schema schema,
    UnmanagedObjects others,
    Identities identities,
    Routines routines,
    Set<ObjectName> unvalidated) {
  static Snapshot of(Connection connection) {
    List<Identifier> namespaces = SchemaReader.namespaces(connection);
    return new Snapshot(
        SchemaReader.read(connection, namespaces),
        UnmanagedReader.read(connection, namespaces),
        Identities.read(connection),
        Routines.read(connection),
        Unvalidated.read(connection));
  }
}
