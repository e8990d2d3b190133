package dev.autogen.depend;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** All objects that are connected with some objects, directly or through others. */
public final class Closure {
  private Closure() {}

  /**
   * Collects them.
   *
   * @param start the first members
   * @param candidates the objects that may be members
   * @param joins whether a candidate becomes a member because of a member
   * @return the first members, then the others as they are found
   */
  public static <T> Set<T> of(
      Collection<? extends T> start, Collection<? extends T> candidates, BiPredicate<T, T> joins) {
    Set<T> members = new LinkedHashSet<>(start);
    boolean grown = true;
    while (grown) {
      grown =
          members.addAll(
              candidates.stream()
                  .filter(
                      candidate ->
                          members.stream().anyMatch(member -> joins.test(candidate, member)))
                  .toList());
    }
    return members;
  }

  /**
   * Collects them, each looked at once.
   *
   * @param start the first members
   * @param next what joins because of a member
   */
  public static <T> Set<T> of(Collection<? extends T> start, Function<T, Collection<T>> next) {
    Set<T> members = new LinkedHashSet<>(start);
    Deque<T> open = new ArrayDeque<>(members);
    while (!open.isEmpty()) {
      next.apply(open.remove()).stream().filter(members::add).forEach(open::add);
    }
    return members;
  }
}
