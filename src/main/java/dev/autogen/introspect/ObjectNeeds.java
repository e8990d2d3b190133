package dev.autogen.introspect;

import dev.autogen.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the objects of a database need to exist, by their ids {@code class.oid}. An object without a
 * life of its own, such as the row type of a table, counts as the one that it belongs to.
 */
public final class ObjectNeeds {
  private static final CatalogQuery QUERY = CatalogQuery.named("object_needs");

  private final Map<String, String> wholes = new HashMap<>();
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();
  private final Map<Identifier, String> namespaces = new LinkedHashMap<>();

  private record Entry(
      String id, Optional<String> namespace, Optional<String> needs, boolean belongs) {
    static Entry of(Row row) throws SQLException {
      return new Entry(
          row.text("id"),
          row.optionalText("namespace"),
          row.optionalText("needs"),
          row.flag("belongs"));
    }
  }

  private ObjectNeeds(List<Entry> entries) {
    entries.stream()
        .filter(Entry::belongs)
        .forEach(it -> it.needs().ifPresent(whole -> wholes.put(it.id(), whole)));
    for (Entry entry : entries) {
      String id = whole(entry.id());
      Set<String> needed = needs.computeIfAbsent(id, it -> new TreeSet<>());
      entry.needs().map(this::whole).filter(it -> !it.equals(id)).ifPresent(needed::add);
      entry.needs().ifPresent(it -> needs.computeIfAbsent(whole(it), other -> new TreeSet<>()));
      entry.namespace().ifPresent(it -> namespaces.put(new Identifier(it), id));
    }
  }

  static ObjectNeeds read(Connection connection) throws SQLException {
    return new ObjectNeeds(QUERY.run(connection, Entry::of));
  }

  private String whole(String id) {
    String whole = id;
    Set<String> passed = new LinkedHashSet<>();
    while (wholes.containsKey(whole) && passed.add(whole)) {
      whole = wholes.get(whole);
    }
    return whole;
  }

  /** All objects. */
  public Set<String> objects() {
    return Collections.unmodifiableSet(needs.keySet());
  }

  /** The ids of the namespaces of users. */
  public Map<Identifier, String> namespaces() {
    return Collections.unmodifiableMap(namespaces);
  }

  /** What an object needs itself, not through others. */
  public Set<String> of(String id) {
    return needs.getOrDefault(id, Set.of());
  }

  /** The other way round: which objects need each. */
  public Map<String, Set<String>> dependents() {
    return needs.entrySet().stream()
        .flatMap(it -> it.getValue().stream().map(needed -> Map.entry(needed, it.getKey())))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }
}
