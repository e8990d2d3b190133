package dev.autogen.compare;

import dev.autogen.depend.Dependents;
import dev.autogen.diff.Managed;
import dev.autogen.diff.Renaming;
import dev.autogen.schema.UnmanagedObjects;
import java.util.List;

/**
 * Existing objects that are left alone, because neither the model nor a migration created them.
 *
 * @param objects kind and name of each object
 * @param dependents everything that may be in the way of a change of what it depends on
 */
public record Unmanaged(List<String> objects, Dependents dependents) {
  public static final Unmanaged NOTHING = new Unmanaged(List.of(), Dependents.NONE);

  public Unmanaged {
    objects = List.copyOf(objects);
  }

  static Unmanaged of(
      Managed managed, UnmanagedObjects existing, UnmanagedObjects migrated, Renaming renaming) {
    return new Unmanaged(
        managed.unmanagedWith(existing.objectsNotIn(migrated)),
        UnmanagedDependents.of(
            existing.dependents(), migrated.dependents(), renaming, managed.schema()));
  }
}
