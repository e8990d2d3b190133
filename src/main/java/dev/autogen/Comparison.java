package dev.autogen;

import dev.autogen.diff.Renaming;
import dev.autogen.operation.Operation;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Model;
import dev.autogen.schema.Schema;
import java.util.List;

/**
 * The model beside the database, or beside what the migrations produce.
 *
 * @param before what there is, after the renames and without what nobody manages
 * @param target what the model asks for, in the spelling of {@code before}
 * @param operations what leads from one to the other, renames first
 * @param unmanaged what the database has besides, a line each
 * @param live whether {@code before} is a database of the user, not what the migrations produce
 * @param postgresMajor the version that the model was read for
 */
public record Comparison(
    Model model,
    Schema before,
    Schema target,
    Renaming renaming,
    List<Operation> operations,
    List<String> unmanaged,
    TableSizes sizes,
    boolean live,
    int postgresMajor) {
  public Comparison {
    operations = List.copyOf(operations);
    unmanaged = List.copyOf(unmanaged);
  }
}
