package dev.autogen.diff;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that goes while something alike comes: a drop and an add, or a rename.
 *
 * @param before what goes, as an answer names it: {@code users.name}
 * @param after the new name it may have got
 */
public record RenameCandidate(String before, String after) {
  /** All pairs that a person has to decide on. */
  public static List<RenameCandidate> in(List<Operation> operations) {
    List<RenameCandidate> candidates = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof DropColumn drop) {
        operations.stream()
            .filter(other -> other instanceof AddColumn add && alike(drop, add))
            .map(other -> ((AddColumn) other).column().name().value())
            .forEach(
                name ->
                    candidates.add(
                        new RenameCandidate(drop.table() + "." + drop.column().name(), name)));
      } else if (operation instanceof DropTable drop) {
        operations.stream()
            .filter(
                other -> other instanceof CreateTable create && alike(drop.table(), create.table()))
            .map(other -> ((CreateTable) other).table().name().name().value())
            .forEach(
                name -> candidates.add(new RenameCandidate(drop.table().name().toString(), name)));
      }
    }
    return candidates;
  }

  private static boolean alike(DropColumn drop, AddColumn add) {
    return drop.table().equals(add.table()) && drop.column().type().equals(add.column().type());
  }

  /** Most of the columns are the same. */
  private static boolean alike(Table before, Table after) {
    Set<Column> shared = new HashSet<>(before.columns());
    shared.retainAll(after.columns());
    return before.name().namespace().equals(after.name().namespace())
        && shared.size() * 2 > Math.max(before.columns().size(), after.columns().size());
  }
}
