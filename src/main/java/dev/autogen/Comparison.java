package dev.autogen;

import dev.autogen.diff.Renaming;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.migration.Migration;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Model;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The model beside the database, or beside what the migrations produce.
 *
 * @param before what there is, after the renames and without what nobody manages
 * @param target what the model asks for, in the spelling of {@code before}
 * @param unmanaged what the database has besides, a line each
 * @param pending the migrations that the database of the user waits for
 * @param live whether {@code before} is a database of the user, not what the migrations produce
 * @param postgresMajor the version that the model was read for
 * @param hibernateBefore the Hibernate that the migrations so far were made with
 */
public record Comparison(
    Model model,
    Schema before,
    Schema target,
    Renaming renaming,
    List<String> unmanaged,
    List<Migration> pending,
    TableSizes sizes,
    boolean live,
    int postgresMajor,
    Optional<String> hibernateBefore) {
  public Comparison {
    unmanaged = List.copyOf(unmanaged);
    pending = List.copyOf(pending);
  }

  /** What to know of the model before the differences are looked at, a line each. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>(model.warnings());
    hibernateBefore
        .filter(version -> !version.equals(model.hibernateVersion()) && !operations().isEmpty())
        .ifPresent(
            version ->
                warnings.add(
                    "Hibernate went from %s to %s since the last migration, and some of this may come from that"
                        .formatted(version, model.hibernateVersion())));
    return warnings;
  }

  /** What leads from one to the other, renames first. */
  public List<Operation> operations() {
    return Stream.concat(
            renaming.operations().stream(), SchemaDiff.between(before, target).stream())
        .map(this::asMapped)
        .toList();
  }

  /** A view that only steps aside comes back in the words of the mapping, not of the server. */
  private Operation asMapped(Operation operation) {
    return operation instanceof CreateView create
        ? model
            .schema()
            .view(create.view().name())
            .<Operation>map(mapped -> new CreateView(create.view().withQuery(mapped.query())))
            .orElse(create)
        : operation;
  }
}
