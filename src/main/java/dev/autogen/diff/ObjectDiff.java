package dev.autogen.diff;

import dev.autogen.operation.CreateObject;
import dev.autogen.operation.DropObject;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceObject;
import dev.autogen.schema.AuxiliaryObject;
import java.util.ArrayList;
import java.util.List;

/** Compares the objects that only their SQL describes. */
public final class ObjectDiff {
  private ObjectDiff() {}

  /** The operations from the objects of the migrations to those of the model. */
  public static List<Operation> between(List<AuxiliaryObject> before, List<AuxiliaryObject> after) {
    NamedDiff<AuxiliaryObject> objects = NamedDiff.between(before, after, AuxiliaryObject::name);
    List<Operation> operations = new ArrayList<>();
    objects.added().forEach(object -> operations.add(new CreateObject(object)));
    for (NamedDiff.Pair<AuxiliaryObject> pair : objects.changed()) {
      if (pair.before().beforeTables() && pair.after().beforeTables()) {
        operations.add(new ReplaceObject(pair.before(), pair.after()));
      } else {
        operations.add(new DropObject(pair.before()));
        operations.add(new CreateObject(pair.after()));
      }
    }
    objects.removed().forEach(object -> operations.add(new DropObject(object)));
    return operations;
  }
}
