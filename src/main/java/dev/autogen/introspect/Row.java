package dev.autogen.introspect;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The current row of a result, read by column names. */
public record Row(ResultSet results) {
  public String text(String column) throws SQLException {
    return optionalText(column)
        .orElseThrow(() -> new SQLException("the catalog has no value for " + column));
  }

  public Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(results.getString(column));
  }

  public boolean flag(String column) throws SQLException {
    return results.getBoolean(column);
  }

  public long number(String column) throws SQLException {
    return results.getLong(column);
  }

  public List<String> texts(String column) throws SQLException {
    Array array = results.getArray(column);
    return List.of((String[]) array.getArray());
  }

  Optional<List<String>> optionalTexts(String column) throws SQLException {
    return results.getArray(column) == null ? Optional.empty() : Optional.of(texts(column));
  }

  public Identifier name(String column) throws SQLException {
    return new Identifier(text(column));
  }

  List<Identifier> names(String column) throws SQLException {
    return texts(column).stream().map(Identifier::new).toList();
  }

  Optional<Expression> expression(String column) throws SQLException {
    return optionalText(column).map(Expression::new);
  }

  /** The table of the row. */
  public QualifiedName table() throws SQLException {
    return new QualifiedName(name("namespace"), name("table"));
  }

  SequenceOptions sequenceOptions() throws SQLException {
    return SequenceOptions.of(
            SqlType.parse(text("sequence_type")), number("seqstart"), number("seqincrement"))
        .withLimits(number("seqmin"), number("seqmax"))
        .withCache(number("seqcache"))
        .withCycle(flag("seqcycle"));
  }
}
