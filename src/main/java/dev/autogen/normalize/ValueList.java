package dev.autogen.normalize;

import dev.autogen.schema.Expression;
import dev.autogen.sqltext.ConstantArray;
import java.util.HashSet;
import java.util.Optional;

/**
 * Compares deparsed conditions of the form {@code x = ANY (ARRAY[…])}, with constants in any order.
 */
final class ValueList {
  private ValueList() {}

  /** Whether both differ only in the order of a list of constants. */
  static boolean sameMeaning(Expression one, Expression other) {
    if (one.equals(other)) {
      return true;
    }
    Optional<ConstantArray> first = ConstantArray.in(one.sql());
    return first.isPresent()
        && ConstantArray.in(other.sql()).filter(it -> isSame(first.get(), it)).isPresent();
  }

  private static boolean isSame(ConstantArray first, ConstantArray second) {
    return first.before().equals(second.before())
        && first.after().equals(second.after())
        && new HashSet<>(first.items()).equals(new HashSet<>(second.items()));
  }
}
