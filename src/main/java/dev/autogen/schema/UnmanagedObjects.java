package dev.autogen.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects that schema records cannot describe. autogen reports them and never changes them.
 *
 * @param objects kind and name of each, one line each
 * @param dependents what depends on relations and types, including what schema records describe
 */
public record UnmanagedObjects(List<String> objects, List<Dependent> dependents)
    implements Serializable {
  public static final UnmanagedObjects NOTHING = new UnmanagedObjects(List.of(), List.of());

  public UnmanagedObjects {
    objects = List.copyOf(objects);
    dependents = List.copyOf(dependents);
  }

  /** The objects that another database lacks. */
  public List<String> objectsNotIn(UnmanagedObjects other) {
    List<String> rest = new ArrayList<>(objects);
    rest.removeAll(other.objects);
    return rest;
  }
}
