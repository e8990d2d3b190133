package dev.autogen.rollback;

import dev.autogen.introspect.NamesByOid;
import dev.autogen.introspect.Routines;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.introspect.Unvalidated;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.util.List;
import java.util.Set;

/**
 * The state of a throw-away database.
 *
 * @param others kind and name of each object that is not part of the schema records
 * @param routines its triggers and functions, which are also in {@code others}
 * @param unvalidated the constraints that are not validated
 */
record Snapshot(
    Schema schema,
    List<String> others,
    NamesByOid identities,
    Routines routines,
    Set<ObjectName> unvalidated) {
  Snapshot {
    others = List.copyOf(others);
  }

  static Snapshot of(Connection connection) {
    List<Identifier> namespaces = SchemaReader.namespaces(connection);
    return new Snapshot(
        SchemaReader.read(connection, namespaces),
        UnmanagedReader.objects(connection, namespaces),
        NamesByOid.read(connection),
        Routines.read(connection),
        Unvalidated.read(connection));
  }

  /** The other objects that a later or earlier state lacks. */
  List<String> othersNotIn(Snapshot other) {
    return others.stream().filter(it -> !other.others.contains(it)).toList();
  }
}
