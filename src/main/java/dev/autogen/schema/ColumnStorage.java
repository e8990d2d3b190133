package dev.autogen.schema;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * How a column stores values that are too large for a page.
 *
 * @param storage {@code plain}, {@code external}, {@code extended} or {@code main}; empty for the
 *     default of the type, or if a mapping does not specify it
 * @param compression {@code pglz} or {@code lz4}; empty for the default of the server, or if a
 *     mapping does not specify it
 * @see <a href="https://www.postgresql.org/docs/current/storage-toast.html">TOAST</a>
 */
public record ColumnStorage(Optional<String> storage, Optional<String> compression)
    implements Serializable {
  public static final ColumnStorage DEFAULT = new ColumnStorage(Optional.empty(), Optional.empty());

  private static final Map<String, String> OTHER_THAN_EXTENDED =
      Map.of("numeric", "main", "inet", "main", "cidr", "main");

  /** The default storage of a type of variable length. */
  public static String usualStorage(SqlType type) {
    return type.array() ? "extended" : OTHER_THAN_EXTENDED.getOrDefault(type.name(), "extended");
  }
}
