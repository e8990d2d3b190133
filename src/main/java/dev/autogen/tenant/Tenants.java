package dev.autogen.tenant;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.config.Settings;
import dev.autogen.introspect.CatalogQuery;
import dev.autogen.introspect.DatabaseUrl;
import dev.autogen.migration.TextFile;
import dev.autogen.schema.Identifier;
import dev.autogen.session.LiveDatabase;
import dev.autogen.session.Session;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the databases, or the schemas, that the same migrations are for. */
final class Tenants {
  private static final CatalogQuery EXTENSION_SCHEMAS =
      CatalogQuery.of(Tenants.class, "extension_schemas");

  private static final String MATCHING_SCHEMAS =
      "SELECT nspname FROM pg_namespace WHERE nspname LIKE ? AND nspname !~ '^pg_'"
          + " AND nspname <> 'information_schema' ORDER BY 1";

  private Tenants() {}

  /**
   * The schemas of a database that match.
   *
   * @param pattern as of LIKE
   * @throws UsageException if there are none
   */
  static List<Tenant> schemas(LiveDatabase database, String pattern) {
    try (PreparedStatement query = database.connection().prepareStatement(MATCHING_SCHEMAS)) {
      query.setString(1, pattern);
      List<String> others = EXTENSION_SCHEMAS.run(database.connection(), row -> row.text("schema"));
      List<Tenant> tenants = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          String name = row.getString(1);
          tenants.add(new Tenant(name, at(database.url(), name, others), Optional.of(name)));
        }
      }
      return required(tenants, "no schema matches '" + pattern + "'.");
    } catch (SQLException e) {
      throw new DatabaseException("cannot find the schemas: " + e.getMessage(), e);
    }
  }

  /**
   * The schemas of extensions follow on the search path, because their types and functions are
   * used.
   */
  private static DatabaseUrl at(DatabaseUrl url, String schema, List<String> others) {
    String path =
        Stream.concat(Stream.of(schema), others.stream())
            .map(name -> Quoted.name(new Identifier(name)))
            .collect(Collectors.joining(","));
    return url.with("currentSchema", path);
  }

  /**
   * Databases that a file lists, or that a query on the database of {@code --url} finds.
   *
   * @param source a query that begins with SELECT, whose first column has URLs or names of
   *     databases on the same server, else a file with a URL on each line, with {@code name=}
   *     before it or not
   */
  static List<Tenant> databases(Session session, String source) {
    if (!source.toLowerCase(Locale.ROOT).startsWith("select")) {
      return ofFile(session.settings(), source);
    }
    if (session.settings().database().runUrl().isEmpty()) {
      throw new UsageException("the query of --databases needs a database: set --url.");
    }
    LiveDatabase database = session.database();
    return required(
        ofQuery(database.connection(), database.url(), source),
        "the query of --databases returned no rows.");
  }

  private static List<Tenant> ofQuery(Connection connection, DatabaseUrl url, String query) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      List<Tenant> tenants = new ArrayList<>();
      while (row.next()) {
        String found = String.valueOf(row.getString(1));
        DatabaseUrl address = found.contains("//") ? DatabaseUrl.parse(found) : url.sibling(found);
        tenants.add(new Tenant(address.place(), address, Optional.empty()));
      }
      return tenants;
    } catch (SQLException e) {
      throw new UsageException("the query of --databases failed: " + e.getMessage(), e);
    }
  }

  private static List<Tenant> ofFile(Settings settings, String file) {
    List<String> lines = TextFile.lines(settings.directory().resolve(file));
    List<Tenant> tenants = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        tenants.add(ofLine(line, file + ":" + (i + 1)));
      }
    }
    return required(tenants, "there is no URL in " + file + ".");
  }

  private static Tenant ofLine(String line, String place) {
    String[] parts = line.split("=", 2);
    boolean named = parts.length == 2 && parts[0].matches("[\\w.-]+");
    try {
      DatabaseUrl url = DatabaseUrl.parse(named ? parts[1].strip() : line);
      return new Tenant(named ? parts[0] : url.place(), url, Optional.empty());
    } catch (UsageException e) {
      throw new UsageException(place + ": " + e.getMessage(), e);
    }
  }

  private static List<Tenant> required(List<Tenant> tenants, String otherwise) {
    if (tenants.isEmpty()) {
      throw new UsageException(otherwise);
    }
    return tenants;
  }
}
