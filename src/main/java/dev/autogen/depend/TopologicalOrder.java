package dev.autogen.depend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** An order in which each object comes after the ones that it needs. */
public final class TopologicalOrder<T> {
  private final Set<T> objects;
  private final Function<T, Collection<T>> needs;
  private final List<T> ordered = new ArrayList<>();
  private final Set<T> visited = new HashSet<>();

  private TopologicalOrder(Collection<T> objects, Function<T, Collection<T>> needs) {
    this.objects = new HashSet<>(objects);
    this.needs = needs;
  }

  /**
   * Sorts objects. Those that need nothing of each other keep their order; a cycle is cut where it
   * is met first.
   *
   * @param needs whether the first object needs the second one
   */
  public static <T> List<T> of(Collection<T> objects, BiPredicate<T, T> needs) {
    return of(
        objects,
        (Function<T, Collection<T>>)
            object -> objects.stream().filter(other -> needs.test(object, other)).toList());
  }

  /**
   * The same for many objects.
   *
   * @param needs what an object needs; others than the given ones do not count
   */
  public static <T> List<T> of(Collection<T> objects, Function<T, Collection<T>> needs) {
    TopologicalOrder<T> order = new TopologicalOrder<>(objects, needs);
    objects.forEach(order::visit);
    return List.copyOf(order.ordered);
  }

  private void visit(T object) {
    if (objects.contains(object) && visited.add(object)) {
      needs.apply(object).forEach(this::visit);
      ordered.add(object);
    }
  }
}
