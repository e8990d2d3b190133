package dev.autogen.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database has that no schema record tells: it is never touched, only told of.
 *
 * @param objects kind and name of each, a line of words
 * @param materializedViews those among them that may be in the way of a change of a table
 */
public record UnmanagedObjects(List<String> objects, List<View> materializedViews)
    implements Serializable {
  public static final UnmanagedObjects NOTHING = new UnmanagedObjects(List.of(), List.of());

  public UnmanagedObjects {
    objects = List.copyOf(objects);
    materializedViews = List.copyOf(materializedViews);
  }

  /** The objects that another database lacks. */
  public List<String> objectsBesides(UnmanagedObjects other) {
    List<String> rest = new ArrayList<>(objects);
    rest.removeAll(other.objects);
    return rest;
  }
}
