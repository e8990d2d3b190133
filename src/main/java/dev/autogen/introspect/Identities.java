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
 * The names of what a database has, by what the catalog knows it by: a new name changes no number.
 */
public final class Identities {
  private static final CatalogQuery QUERY = CatalogQuery.named("identities");

  /** How the query begins the identity of a column. */
  private static final String COLUMN = "column ";

  private final Map<String, Name> names;

  private Identities(Map<String, Name> names) {
    this.names = names;
  }

  /** A table or sequence, or with a part a column of it or a label of a type. */
  private record Name(String namespace, String object, String part) {
    String whole() {
      return namespace.equals(QualifiedName.PUBLIC.value()) ? object : namespace + "." + object;
    }

    ColumnName column() {
      return new ColumnName(QualifiedName.of(namespace, object), new Identifier(part));
    }

    /** What became of it, as an answer says it; nothing where the name is the same. */
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

  /** Reads them all. */
  public static Identities read(Connection connection) {
    Map<String, Name> names = new LinkedHashMap<>();
    try {
      QUERY.run(
          connection,
          row ->
              names.put(
                  row.text("identity"),
                  new Name(row.text("namespace"), row.text("object"), row.text("part"))));
      return new Identities(names);
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the catalog: " + e.getMessage(), e);
    }
  }

  /**
   * What got another name in the same database since.
   *
   * @return each as an answer, such as {@code users.name=full_name}
   */
  public List<String> renamesUntil(Identities later) {
    List<String> renames = new ArrayList<>();
    names.forEach(
        (identity, name) ->
            Optional.ofNullable(later.names.get(identity))
                .flatMap(name::renamedTo)
                .ifPresent(renames::add));
    return renames;
  }

  /** What the columns are called later in the same database, those that are there still. */
  public Map<ColumnName, ColumnName> columnsUntil(Identities later) {
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

  /** The tables and sequences that were made in the same database since. */
  public Set<QualifiedName> madeUntil(Identities later) {
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
