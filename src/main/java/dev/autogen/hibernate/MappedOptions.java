package dev.autogen.hibernate;

import dev.autogen.schema.Deferral;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * The SQL options that a mapping adds to a definition, such as {@code where deleted = false} or
 * {@code nulls not distinct}.
 */
final class MappedOptions {
  private final List<DefinitionToken> tokens;

  private MappedOptions(String sql) {
    this.tokens = DefinitionToken.split(sql);
  }

  /** The options of an index or constraint. */
  static MappedOptions of(Object mapped) {
    return new MappedOptions(text(mapped, "getOptions").orElse(""));
  }

  /** The same for SQL text. */
  static MappedOptions parse(String sql) {
    return new MappedOptions(sql);
  }

  /**
   * The value of a getter that some versions of Hibernate lack: options need 7.0, the index method
   * needs 8.0.
   */
  static Optional<String> text(Object mapped, String getter) {
    try {
      Method method = mapped.getClass().getMethod(getter);
      return Optional.ofNullable(method.invoke(mapped))
          .map(Object::toString)
          .filter(text -> !text.isBlank());
    } catch (NoSuchMethodException e) {
      return Optional.empty(); // This version cannot map it, so no entity has it.
    } catch (ReflectiveOperationException e) {
      throw new ModelFailure(
          ModelFailure.Kind.CLASS_PATH,
          "autogen cannot read " + getter + " of " + mapped + " in this version of Hibernate",
          e);
    }
  }

  /** Whether the options contain these words in sequence. */
  boolean contains(String... words) {
    return place(words) >= 0;
  }

  /** When a constraint is checked. */
  Deferral deferral() {
    if (contains("initially", "deferred")) {
      return Deferral.INITIALLY_DEFERRED;
    }
    return contains("deferrable") && !contains("not", "deferrable")
        ? Deferral.DEFERRABLE
        : Deferral.NONE;
  }

  private int place(String... words) {
    for (int start = 0; start + words.length <= tokens.size(); start++) {
      int matching = 0;
      while (matching < words.length && tokens.get(start + matching).is(words[matching])) {
        matching++;
      }
      if (matching == words.length) {
        return start;
      }
    }
    return -1;
  }
}
