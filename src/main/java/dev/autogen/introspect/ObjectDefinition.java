package dev.autogen.introspect;

import java.util.List;
import java.util.Optional;

/**
 * An object of a database, or a part of one, with the statements that create it on another server.
 *
 * @param whole the place of the object in the catalog, {@code class.oid}
 * @param part the part, such as its privileges; empty for the object itself
 * @param name kind and name for messages; empty for a part
 * @param create the statements in order; none if another object brings it along; empty if nothing
 *     here can create it
 */
public record ObjectDefinition(
    String whole, Optional<String> part, Optional<String> name, Optional<List<String>> create) {
  public ObjectDefinition {
    create = create.map(List::copyOf);
  }

  /** What no other object or part has. */
  public String id() {
    return whole + part.map(it -> "/" + it).orElse("");
  }
}
