package dev.autogen.proof;

import dev.autogen.depend.TopologicalOrder;
import dev.autogen.introspect.LiveDefinitions;
import dev.autogen.introspect.ObjectDefinition;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Creates the objects of a live database in a throw-away one. What fails is tried again after the
 * rest, because the text of a function may need what the catalog does not tell.
 */
final class CopiedObjects {
  private static final String BODIES_AS_THEY_ARE = "SET check_function_bodies = off";
  private static final String BODIES_CHECKED = "RESET check_function_bodies";

  private final LiveDefinitions live;
  private final NotCovered notCovered;
  private final Map<String, String> names = new HashMap<>();

  CopiedObjects(LiveDefinitions live, NotCovered notCovered) {
    this.live = live;
    this.notCovered = notCovered;
    live.objects().forEach(it -> it.name().ifPresent(name -> names.put(it.id(), name)));
  }

  void create(Connection connection) {
    StatementGroups groups = new StatementGroups(connection);
    groups.run(List.of(List.of(BODIES_AS_THEY_ARE)));
    List<ObjectDefinition> open = sorted();
    open.stream()
        .filter(it -> it.create().isEmpty())
        .forEach(it -> notCovered.add(it, names.getOrDefault(it.whole(), it.id()), ""));
    open =
        open.stream()
            .filter(it -> it.create().filter(them -> !them.isEmpty()).isPresent())
            .toList();
    Map<ObjectDefinition, String> failed = run(groups, open);
    while (!failed.isEmpty() && failed.size() < open.size()) {
      open = List.copyOf(failed.keySet());
      failed = run(groups, open);
    }
    failed.forEach(
        (it, message) -> notCovered.add(it, names.getOrDefault(it.whole(), it.id()), message));
    groups.run(List.of(List.of(BODIES_CHECKED)));
  }

  private static Map<ObjectDefinition, String> run(
      StatementGroups groups, List<ObjectDefinition> objects) {
    Map<ObjectDefinition, String> failed = new LinkedHashMap<>();
    groups
        .run(objects.stream().map(it -> it.create().orElse(List.of())).toList())
        .forEach(failure -> failed.put(objects.get(failure.place()), failure.message()));
    return failed;
  }

  private List<ObjectDefinition> sorted() {
    Map<String, ObjectDefinition> byId = new LinkedHashMap<>();
    live.objects().forEach(it -> byId.put(it.id(), it));
    Function<ObjectDefinition, Collection<ObjectDefinition>> needs =
        object -> {
          Set<String> ids =
              object.part().isPresent() ? Set.of(object.whole()) : live.needs().of(object.id());
          List<ObjectDefinition> needed = new ArrayList<>();
          ids.stream().filter(byId::containsKey).map(byId::get).forEach(needed::add);
          return needed;
        };
    return TopologicalOrder.of(live.objects(), needs);
  }
}
