package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the objects of a database by their numbers in the catalog. A rename does not change
 * the number.
 */
public final class NamesByOid {
  private static final CatalogQuery QUERY = CatalogQuery.named("catalog_names");

  /** The prefix of the number of a column in the query. */
  private static final String COLUMN = "column ";

  private final Map<String, Name> names;

  private NamesByOid(Map<String, Name> names) {
    this.names = names;
  }

  /** A table or sequence; with a part, a column of a table or a label of a type. */
  private record Name(String namespace, String object, String part) {
    String whole() {
      return namespace.equals(QualifiedName.PUBLIC.value()) ? object : namespace + "." + object;
    }

    ColumnName column() {
      return new ColumnName(QualifiedName.of(namespace, object), new Identifier(part));
    }

    /** The rename as an answer; empty if the name is the same. */
    Optional<String> renamedTo(Name later) {
      if (!part.isEmpty()) {
        return part.equals(later.part)
            ? Optional.empty()
            : Optional.of(whole() + "." + part + "=" + later.part);
      }
      if (!namespace.equals(later.namespace)) {
        return Optional.of(whole() + "=" + later.namespace + "." + later.object);
      }
      return object.equals(later.object)
          ? Optional.empty()
          : Optional.of(whole() + "=" + later.object);
    }
  }

  /** Reads all names. */
  public static NamesByOid read(Connection connection) {
    Map<String, Name> names = new LinkedHashMap<>();
    try {
      QUERY.run(
          connection,
          row ->
              names.put(
                  row.text("identity"),
                  new Name(row.text("namespace"), row.text("object"), row.text("part"))));
      return new NamesByOid(names);
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the catalog: " + e.getMessage(), e);
    }
  }

  /**
   * The renames in the same database since then.
   *
   * @return each as an answer, such as {@code users.name=full_name}
   */
  public List<String> renamesUntil(NamesByOid later) {
    List<String> renames = new ArrayList<>();
    names.forEach(
        (identity, name) ->
            Optional.ofNullable(later.names.get(identity))
                .flatMap(name::renamedTo)
                .ifPresent(renames::add));
    return renames;
  }

  /** The later names of the columns that still exist in the same database. */
  public Map<ColumnName, ColumnName> columnsUntil(NamesByOid later) {
    Map<ColumnName, ColumnName> columns = new HashMap<>();
    names.forEach(
        (identity, name) -> {
          Optional<Name> now = Optional.ofNullable(later.names.get(identity));
          if (identity.startsWith(COLUMN) && now.isPresent()) {
            columns.put(name.column(), now.get().column());
          }
        });
    return columns;
  }

  /** The tables and sequences that were created in the same database since then. */
  public Set<QualifiedName> createdUntil(NamesByOid later) {
    Set<QualifiedName> made = new HashSet<>();
    later.names.forEach(
        (identity, name) -> {
          if (name.part.isEmpty() && !names.containsKey(identity)) {
            made.add(QualifiedName.of(name.namespace, name.object));
          }
        });
    return made;
  }
}
