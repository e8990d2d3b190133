package dev.autogen.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects that schema records cannot describe. autogen reports them and never changes them.
 *
 * @param objects kind and name of each, one line each
 * @param materializedViews the materialized views among them, which may block a change of a table
 */
public record UnmanagedObjects(List<String> objects, List<View> materializedViews)
    implements Serializable {
  public static final UnmanagedObjects NOTHING = new UnmanagedObjects(List.of(), List.of());

  public UnmanagedObjects {
    objects = List.copyOf(objects);
    materializedViews = List.copyOf(materializedViews);
  }

  /** The objects that another database lacks. */
  public List<String> objectsNotIn(UnmanagedObjects other) {
    List<String> rest = new ArrayList<>(objects);
    rest.removeAll(other.objects);
    return rest;
  }
}
