package dev.autogen.compare;

import dev.autogen.diff.ObjectDiff;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.diff.ViewsOfOthers;
import dev.autogen.migration.Migration;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.Model;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
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
 * @param bystanders views among that, which may be in the way
 * @param pending the migrations that the database of the user waits for
 * @param live whether {@code before} is a database of the user, not what the migrations produce
 * @param postgresMajor the version that the model was read for
 * @param hibernateBefore the Hibernate that the migrations so far were made with
 * @param remembered what the migrations made that only its SQL describes
 */
public record Comparison(
    Model model,
    Schema before,
    Schema target,
    Renaming renaming,
    List<String> unmanaged,
    List<View> bystanders,
    List<Migration> pending,
    TableSizes sizes,
    boolean live,
    int postgresMajor,
    Optional<String> hibernateBefore,
    List<AuxiliaryObject> remembered) {
  /** Enough to recognise what it is about. */
  private static final int LEFT_ALONE_SHOWN = 5;

  public Comparison {
    unmanaged = List.copyOf(unmanaged);
    bystanders = List.copyOf(bystanders);
    remembered = List.copyOf(remembered);
    pending = List.copyOf(pending);
  }

  Comparison with(TableSizes newSizes) {
    return new Comparison(
        model,
        before,
        target,
        renaming,
        unmanaged,
        bystanders,
        pending,
        newSizes,
        live,
        postgresMajor,
        hibernateBefore,
        remembered);
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

  /** What the database has besides, in one sentence; nothing where there is nothing. */
  public Optional<String> leftAlone() {
    if (unmanaged.isEmpty()) {
      return Optional.empty();
    }
    int shown = Math.min(unmanaged.size(), LEFT_ALONE_SHOWN);
    int more = unmanaged.size() - shown;
    return Optional.of(
        "left alone, as neither the model nor a migration knows them: "
            + String.join(", ", unmanaged.subList(0, shown))
            + (more > 0 ? " and " + more + " more (autogen diff names them)" : ""));
  }

  /** Why PostgreSQL would refuse the change: views of others in the way, a sentence each. */
  public List<String> obstacles() {
    return ViewsOfOthers.inTheWay(operations(), bystanders);
  }

  /** What leads from one to the other, renames first. */
  public List<Operation> operations() {
    return Stream.of(
            renaming.operations(),
            SchemaDiff.between(before, target),
            ObjectDiff.between(remembered, model.auxiliaryObjects()))
        .flatMap(List::stream)
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
