package dev.autogen.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Model;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeName;
import dev.autogen.source.EntitySources;
import dev.autogen.source.SourceLocation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Types that a mapping names and that a server must already have. */
public final class UnknownTypes {
  private final Map<ColumnName, SqlType> columns = new TreeMap<>();

  private UnknownTypes() {}

  /** The columns whose type is neither PostgreSQL's own nor defined by the schema. */
  public static UnknownTypes in(Schema... schemas) {
    UnknownTypes types = new UnknownTypes();
    for (Schema schema : schemas) {
      for (Table table : schema.tables()) {
        for (Column column : table.columns()) {
          if (isForeign(column.type(), schema)) {
            types.columns.put(new ColumnName(table.name(), column.name()), column.type());
          }
        }
      }
    }
    return types;
  }

  private static boolean isForeign(SqlType type, Schema schema) {
    return TypeName.parse(type.name(), QualifiedName.PUBLIC)
        .filter(name -> schema.enumType(name).isEmpty() && schema.compositeType(name).isEmpty())
        .isPresent();
  }

  public boolean isEmpty() {
    return columns.isEmpty();
  }

  /**
   * Looks them up on a server.
   *
   * @return the missing types, a line for each column
   */
  public List<String> missing(
      Connection connection, String server, Model model, EntitySources sources)
      throws SQLException {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<ColumnName, SqlType> column : columns.entrySet()) {
      if (!isKnown(connection, column.getValue())) {
        lines.add(
            place(column.getKey(), model, sources)
                + " has the type "
                + column.getValue()
                + ", which "
                + server
                + " does not have. Create the type in a migration of its own (autogen revision --empty), use a server that has it (--scratch), or skip the proof (--no-verify)");
      }
    }
    return lines;
  }

  private static boolean isKnown(Connection connection, SqlType type) throws SQLException {
    try (PreparedStatement question =
        connection.prepareStatement("SELECT to_regtype(?) IS NOT NULL")) {
      question.setString(1, type.name());
      try (ResultSet answer = question.executeQuery()) {
        answer.next();
        return answer.getBoolean(1);
      }
    }
  }

  private static String place(ColumnName column, Model model, EntitySources sources) {
    Optional<String> property =
        model
            .origins()
            .ofColumn(column)
            .map(
                origin ->
                    origin
                        + sources
                            .locate(origin)
                            .map(SourceLocation::toString)
                            .map(place -> " (" + place + ")")
                            .orElse(""));
    return property.orElseGet(() -> "column " + column);
  }
}
