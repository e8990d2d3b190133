package dev.autogen.compare;

import dev.autogen.schema.View;
import java.util.List;

/**
 * What exists and is kept, as neither the model nor a migration knows it.
 *
 * @param objects kind and name of each, a line each
 * @param views those among them that may block a change of what they read
 */
public record Unmanaged(List<String> objects, List<View> views) {
  public static final Unmanaged NOTHING = new Unmanaged(List.of(), List.of());

  public Unmanaged {
    objects = List.copyOf(objects);
    views = List.copyOf(views);
  }
}
