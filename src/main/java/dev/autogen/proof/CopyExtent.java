package dev.autogen.proof;

import dev.autogen.depend.Closure;
import dev.autogen.introspect.LiveSession;
import dev.autogen.introspect.ObjectNeeds;
import dev.autogen.schema.Identifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which objects of a database a copy needs: those of the compared schemas, whatever depends on them
 * in other schemas, and whatever all of these need. A database may have many more schemas, one for
 * each tenant.
 */
final class CopyExtent {
  /** The catalogs by the numbers that they have in every PostgreSQL. */
  private static final String NAMESPACE = "2615";

  private static final String EXTENSION = "3079";
  private static final String FUNCTION = "1255";
  private static final String PUBLICATION = "6104";
  private static final String EVENT_TRIGGER = "3466";
  private static final String DEFAULT_PRIVILEGES = "826";

  /** What many objects share does not lead from one schema to the next. */
  private static final Set<String> SHARED = Set.of(NAMESPACE, EXTENSION, FUNCTION, PUBLICATION);

  /** A migration may use any schema and any extension. */
  private static final Set<String> OF_DATABASE =
      Set.of(NAMESPACE, EXTENSION, PUBLICATION, EVENT_TRIGGER, DEFAULT_PRIVILEGES);

  private final ObjectNeeds needs;
  private final Map<String, Set<String>> dependents;

  private CopyExtent(ObjectNeeds needs) {
    this.needs = needs;
    dependents = needs.dependents();
  }

  /**
   * Chooses them.
   *
   * @param compared the schemas that a migration may change
   */
  static Set<String> of(Collection<Identifier> compared, ObjectNeeds needs, LiveSession session) {
    Set<String> namespaces =
        Stream.concat(compared.stream(), session.path().stream())
            .flatMap(name -> Stream.ofNullable(needs.namespaces().get(name)))
            .collect(Collectors.toSet());
    return new CopyExtent(needs).around(namespaces);
  }

  private Set<String> around(Set<String> namespaces) {
    Set<String> wanted = new HashSet<>(namespaces);
    while (true) {
      Set<String> chosen = chosen(wanted);
      // The text of a function may name anything of the schemas that it mentions.
      boolean grown =
          wanted.addAll(
              chosen.stream()
                  .filter(id -> catalog(id).equals(FUNCTION))
                  .flatMap(id -> needs.of(id).stream())
                  .filter(needs.namespaces()::containsValue)
                  .toList());
      if (!grown) {
        return chosen;
      }
    }
  }

  private Set<String> chosen(Set<String> namespaces) {
    Set<String> start =
        needs.objects().stream()
            .filter(
                id ->
                    OF_DATABASE.contains(catalog(id))
                        || needs.of(id).stream().anyMatch(namespaces::contains))
            .collect(Collectors.toSet());
    Set<String> withDependents =
        Closure.of(
            start,
            id -> SHARED.contains(catalog(id)) ? Set.of() : dependents.getOrDefault(id, Set.of()));
    return Closure.of(withDependents, needs::of);
  }

  private static String catalog(String id) {
    return id.substring(0, id.indexOf('.'));
  }
}
