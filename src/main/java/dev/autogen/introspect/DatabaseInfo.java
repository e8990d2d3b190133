package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Facts about a database and its server besides the schema.
 *
 * @param majorVersion of the server, such as 18
 * @param version of the server, such as {@code 18.6}
 * @param database the name of the database
 * @param sizes the sizes of tables by the planner's statistics; tables that were never analyzed are
 *     missing
 * @param settings the settings of sessions for times and dates, by name
 * @param extensions the created extensions, ordered by name
 */
public record DatabaseInfo(
    int majorVersion,
    String version,
    String database,
    Map<QualifiedName, Size> sizes,
    Map<String, String> settings,
    List<Extension> extensions) {
  private static final CatalogQuery DATABASE = CatalogQuery.named("database");
  private static final CatalogQuery EXTENSIONS = CatalogQuery.named("extensions");
  private static final CatalogQuery ROW_ESTIMATES = CatalogQuery.named("row_estimates");

  /**
   * The estimated size of a table.
   *
   * @param bytes on disk, with indexes
   */
  public record Size(long rows, long bytes) {}

  private record Estimate(QualifiedName table, Size size) {}

  public DatabaseInfo {
    sizes = Map.copyOf(sizes);
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    extensions = List.copyOf(extensions);
  }

  public static DatabaseInfo read(Connection connection) {
    try {
      Map<QualifiedName, Size> estimates =
          ROW_ESTIMATES
              .run(
                  connection,
                  row ->
                      new Estimate(
                          row.table(), new Size(row.number("estimate"), row.number("bytes"))))
              .stream()
              .collect(Collectors.toMap(Estimate::table, Estimate::size));
      List<Extension> extensions =
          EXTENSIONS.run(
              connection,
              row ->
                  new Extension(
                      new Identifier(row.text("name")), new Identifier(row.text("namespace"))));
      DatabaseMetaData server = connection.getMetaData();
      int majorVersion = server.getDatabaseMajorVersion();
      String version = server.getDatabaseProductVersion();
      return DATABASE
          .run(
              connection,
              row ->
                  new DatabaseInfo(
                      majorVersion,
                      version,
                      row.text("name"),
                      estimates,
                      Map.of(
                          "TimeZone", row.text("time_zone"),
                          "DateStyle", row.text("date_style"),
                          "IntervalStyle", row.text("interval_style")),
                      extensions))
          .get(0);
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the settings of the server: " + e.getMessage(), e);
    }
  }
}
