package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/** The triggers and functions of a database, without those of extensions. */
public record Routines(Set<ObjectName> triggers, Set<Function> functions) {
  private static final CatalogQuery QUERY = CatalogQuery.named("routines");

  /** A function with the types of its arguments, which SQL needs to identify it. */
  public record Function(QualifiedName name, String arguments) {}

  public Routines {
    triggers = new LinkedHashSet<>(triggers);
    functions = new LinkedHashSet<>(functions);
  }

  /** Reads all of them. */
  public static Routines read(Connection connection) {
    Routines found = new Routines(Set.of(), Set.of());
    try {
      QUERY.run(connection, found::add);
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the catalog: " + e.getMessage(), e);
    }
  }

  private boolean add(Row row) throws SQLException {
    return row.text("kind").equals("trigger")
        ? triggers.add(new ObjectName(row.table(), row.name("name")))
        : functions.add(
            new Function(
                new QualifiedName(row.name("namespace"), row.name("name")), row.text("arguments")));
  }

  /** Those that another database lacks. */
  public Routines without(Routines other) {
    Routines rest = new Routines(triggers, functions);
    rest.triggers.removeAll(other.triggers);
    rest.functions.removeAll(other.functions);
    return rest;
  }
}
