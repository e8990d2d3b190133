package dev.autogen.introspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A query of PostgreSQL's catalog. Its text is a resource in the package of a class. */
public record CatalogQuery(String sql) {
  /** Maps a row to a value. */
  public interface Mapping<R> {
    R map(Row row) throws SQLException;
  }

  static CatalogQuery named(String name) {
    return of(CatalogQuery.class, name);
  }

  /** The query of this name in the package of a class. */
  public static CatalogQuery of(Class<?> owner, String name) {
    try (InputStream text = owner.getResourceAsStream(name + ".sql")) {
      if (text == null) {
        throw new IllegalStateException("the query " + name + ".sql is not on the class path");
      }
      return new CatalogQuery(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a query without parameters. */
  public <R> List<R> run(Connection connection, Mapping<R> mapping) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return rows(statement, mapping);
    }
  }

  /** Runs a query about one process of the server. */
  public <R> List<R> run(Connection connection, int process, Mapping<R> mapping)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, process);
      return rows(statement, mapping);
    }
  }

  /** Runs a query for these namespaces. */
  <R> List<R> run(Connection connection, Collection<String> namespaces, Mapping<R> mapping)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", namespaces.toArray()));
      return rows(statement, mapping);
    }
  }

  private static <R> List<R> rows(PreparedStatement statement, Mapping<R> mapping)
      throws SQLException {
    try (ResultSet results = statement.executeQuery()) {
      List<R> rows = new ArrayList<>();
      while (results.next()) {
        rows.add(mapping.map(new Row(results)));
      }
      return rows;
    }
  }
}
