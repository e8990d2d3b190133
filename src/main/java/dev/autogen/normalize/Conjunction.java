package dev.autogen.normalize;

import dev.autogen.schema.Expression;
import dev.autogen.sqltext.Conjuncts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares deparsed conditions whose parts are joined by {@code AND}, in any order. */
final class Conjunction {
  private Conjunction() {}

  /** Whether both differ only in the order of their parts and of lists of constants. */
  static boolean sameMeaning(Expression one, Expression other) {
    if (ValueList.sameMeaning(one, other)) {
      return true;
    }
    Set<Expression> open = parts(other);
    Set<Expression> wanted = parts(one);
    if (wanted.size() < 2 || wanted.size() != open.size()) {
      return false;
    }
    for (Expression part : wanted) {
      Optional<Expression> same =
          open.stream().filter(candidate -> ValueList.sameMeaning(part, candidate)).findFirst();
      if (same.isEmpty()) {
        return false;
      }
      open.remove(same.get());
    }
    return true;
  }

  private static Set<Expression> parts(Expression condition) {
    return Conjuncts.of(condition.sql()).stream()
        .map(Expression::new)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
