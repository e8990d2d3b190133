package dev.autogen.schema;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * How a column keeps values that are too large for a page.
 *
 * @param storage {@code plain}, {@code external}, {@code extended} or {@code main}; nothing where
 *     the type decides, or where a mapping does not care
 * @param compression {@code pglz} or {@code lz4}; nothing where the server's setting decides, or
 *     where a mapping does not care
 * @see <a href="https://www.postgresql.org/docs/current/storage-toast.html">TOAST</a>
 */
public record ColumnStorage(Optional<String> storage, Optional<String> compression)
    implements Serializable {
  public static final ColumnStorage DEFAULT = new ColumnStorage(Optional.empty(), Optional.empty());

  private static final Map<String, String> OTHER_THAN_EXTENDED =
      Map.of("numeric", "main", "inet", "main", "cidr", "main");

  /** The storage that a type of variable length has by itself. */
  public static String usualStorage(SqlType type) {
    return type.array() ? "extended" : OTHER_THAN_EXTENDED.getOrDefault(type.name(), "extended");
  }
}
