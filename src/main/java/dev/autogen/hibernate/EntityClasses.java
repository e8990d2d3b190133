package dev.autogen.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotated classes, loaded but not initialised. Explains failures to load them. */
record EntityClasses(List<Class<?>> classes) {
  static EntityClasses load(List<String> names, ClassLoader loader) {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names) {
      try {
        classes.add(Class.forName(name, false, loader));
      } catch (ClassNotFoundException | LinkageError e) {
        String said = unloadable(e).orElseGet(() -> message(e));
        throw new ModelFailure(
            ModelFailure.Kind.CLASS_PATH, said.contains(name) ? said : name + ": " + said, e);
      }
    }
    return new EntityClasses(List.copyOf(classes));
  }

  /** The failure as one line for the user, with the class that caused it if known. */
  ModelFailure explain(Throwable failure) {
    if (failure instanceof ModelFailure known) {
      return known;
    }
    Optional<String> unloadable = unloadable(failure);
    if (unloadable.isEmpty()) {
      return new ModelFailure(
          ModelFailure.Kind.MAPPING, sentence(failure, innermost(failure)), failure);
    }
    String said = unloadable.get();
    return new ModelFailure(
        ModelFailure.Kind.CLASS_PATH,
        culprit().map(name -> name + ": " + said).orElse(said),
        failure);
  }

  /** The first class whose members use a missing class. */
  private Optional<String> culprit() {
    return classes.stream().filter(type -> !membersLoad(type)).map(Class::getName).findFirst();
  }

  private static boolean membersLoad(Class<?> type) {
    try {
      return type.getDeclaredFields().length + type.getDeclaredMethods().length >= 0;
    } catch (LinkageError e) {
      return false; // The message already names the missing class; this finds who uses it.
    }
  }

  /** The problem of the class path, if that is the cause. */
  private static Optional<String> unloadable(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof ClassNotFoundException || at instanceof NoClassDefFoundError) {
        return Optional.of(
            "the class " + message(at).replace('/', '.') + " is missing on the class path");
      }
      if (at instanceof LinkageError) {
        return Optional.of(
            "a class is incompatible with others on the class path (" + message(at) + ")");
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

  /** Hibernate's outer message names the entity, the innermost one the cause. */
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
