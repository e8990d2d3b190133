package dev.autogen.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotated classes, loaded but not initialised, and what is wrong with them. */
record EntityClasses(List<Class<?>> classes) {
  static EntityClasses load(List<String> names, ClassLoader loader) {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names) {
      try {
        classes.add(Class.forName(name, false, loader));
      } catch (ClassNotFoundException e) {
        throw new ModelFailure("the class " + name + " is not on the class path", e);
      } catch (LinkageError e) {
        throw new ModelFailure(name + ": " + linkage(e), e);
      }
    }
    return new EntityClasses(List.copyOf(classes));
  }

  /** The failure as a line for the user, with the class that is to blame where one can be found. */
  ModelFailure explain(Throwable failure) {
    if (failure instanceof ModelFailure known) {
      return known;
    }
    Throwable cause = innermost(failure);
    String said = cause instanceof LinkageError error ? linkage(error) : sentence(failure, cause);
    return new ModelFailure(
        culprit().filter(name -> !said.contains(name)).map(name -> name + ": " + said).orElse(said),
        failure);
  }

  /** The first class whose members name a class that is missing. */
  private Optional<String> culprit() {
    for (Class<?> type : classes) {
      try {
        int members = type.getDeclaredFields().length + type.getDeclaredMethods().length;
        assert members >= 0;
      } catch (LinkageError e) {
        return Optional.of(type.getName());
      }
    }
    return Optional.empty();
  }

  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String linkage(LinkageError error) {
    String missing = Optional.ofNullable(error.getMessage()).orElse(error.toString());
    return error instanceof NoClassDefFoundError
        ? "the class " + missing.replace('/', '.') + " is missing on the class path"
        : "a class does not fit the others on the class path (" + oneLine(missing) + ")";
  }

  /** Hibernate's outer message names the entity, the innermost one the reason. */
  private static String sentence(Throwable failure, Throwable cause) {
    String outer = message(failure);
    String inner = message(cause);
    return outer.contains(inner) ? outer : outer + ": " + inner;
  }

  private static String message(Throwable failure) {
    return Optional.ofNullable(failure.getMessage())
        .filter(text -> !text.isBlank())
        .map(EntityClasses::oneLine)
        .orElse(failure.getClass().getSimpleName());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
