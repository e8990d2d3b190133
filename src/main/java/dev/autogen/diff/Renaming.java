package dev.autogen.diff;

import dev.autogen.UsageException;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.sqltext.ListedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renames that the user confirmed.
 *
 * @param operations dropped views, then tables, sequences, labels, then columns under the new names
 *     of their tables
 * @param unused the replayed answers that do not apply
 */
public record Renaming(List<Operation> operations, List<String> unused) {
  public Renaming {
    operations = List.copyOf(operations);
    unused = List.copyOf(unused);
  }

  /**
   * An answer and its rename.
   *
   * @param binding whether it must apply
   * @param source with the current name of its table
   * @param rename with the new name of its table
   */
  private record RequestedRename(
      String answer, boolean binding, Operation source, Operation rename) {}

  /** Reads answers that all must apply. */
  public static Renaming of(List<String> answers, Schema database, Schema model) {
    return of(answers, List.of(), database, model);
  }

  /**
   * Reads answers.
   *
   * @param answers each as {@code users=people} or {@code users.name=full_name}, with the names the
   *     database has now
   * @param replayed answers of an earlier run, which may not apply
   * @param model must have the new names
   * @throws UsageException if the database lacks what is renamed, or the model its new name
   */
  public static Renaming of(
      List<String> answers, List<String> replayed, Schema database, Schema model) {
    List<RequestedRename> requested = new ArrayList<>();
    for (String answer : answers) {
      Operation rename =
          RenameAnswer.find(answer, database, model).orElseThrow(() -> unknown(answer));
      requested.add(new RequestedRename(answer, true, rename, rename));
    }
    List<String> unused = new ArrayList<>();
    for (String answer : replayed) {
      Optional<Operation> rename = RenameAnswer.find(answer, database, model);
      rename.ifPresentOrElse(
          it -> requested.add(new RequestedRename(answer, false, it, it)),
          () -> unused.add(answer));
    }
    List<Operation> done = new ArrayList<>();
    List<Operation> sources = new ArrayList<>();
    Schema renamed = database;
    List<RequestedRename> open = inOrder(requested);
    while (!open.isEmpty()) {
      RequestedRename each = next(open, renamed, model);
      Optional<SwappedNames.Detour> detour = detour(each, open, renamed, model);
      open.remove(each);
      if (detour.isPresent()) {
        done.add(detour.get().first());
        renamed = RenamedSchema.apply(renamed, detour.get().first());
        each = new RequestedRename(each.answer, each.binding, each.source, detour.get().last());
        open.add(each);
        continue;
      }
      Optional<String> objection = objection(each.rename, renamed, model);
      if (objection.isPresent() && each.binding) {
        throw new UsageException(objection.get());
      }
      if (objection.isPresent()) {
        unused.add(each.answer);
      } else {
        done.add(each.rename);
        sources.add(each.source);
        renamed = RenamedSchema.apply(renamed, each.rename);
      }
    }
    return new Renaming(
        Stream.concat(
                ViewsOverRenamed.views(sources, database, model).stream().map(DropView::new),
                done.stream())
            .toList(),
        unused);
  }

  /** The next rename that is possible: another one may have to free its new name first. */
  private static RequestedRename next(List<RequestedRename> open, Schema renamed, Schema model) {
    return open.stream()
        .filter(each -> objection(each.rename, renamed, model).isEmpty())
        .findFirst()
        .orElse(open.get(0));
  }

  /** How to rename it if each of the renames in a circle waits for the next one. */
  private static Optional<SwappedNames.Detour> detour(
      RequestedRename each, List<RequestedRename> open, Schema renamed, Schema model) {
    return has(model, each.rename) && has(renamed, each.rename)
        ? SwappedNames.of(
            each.rename,
            open.stream().map(RequestedRename::rename).toList(),
            List.of(renamed, model))
        : Optional.empty();
  }

  /** Columns come after tables, under the new names of their tables; listed values come last. */
  private static List<RequestedRename> inOrder(List<RequestedRename> requested) {
    List<RequestedRename> ordered = new ArrayList<>();
    requested.stream()
        .filter(it -> !(it.rename instanceof RenameColumn || it.rename instanceof RenameValue))
        .forEach(ordered::add);
    for (RequestedRename each : requested) {
      if (each.rename instanceof RenameColumn column) {
        ordered.add(
            new RequestedRename(
                each.answer,
                each.binding,
                column,
                new RenameColumn(
                    newName(requested, column.table()), column.before(), column.after())));
      }
    }
    for (RequestedRename each : requested) {
      if (each.rename instanceof RenameValue value) {
        QualifiedName table = newName(requested, value.table());
        ordered.add(
            new RequestedRename(
                each.answer,
                each.binding,
                value,
                new RenameValue(
                    table,
                    newName(ordered, new ColumnName(table, value.column())),
                    value.before(),
                    value.after())));
      }
    }
    return ordered;
  }

  /** The requested name of a table. Requests are in no order, so each counts alone. */
  private static QualifiedName newName(List<RequestedRename> requested, QualifiedName table) {
    return requested.stream()
        .map(RequestedRename::rename)
        .filter(rename -> rename instanceof RenameTable it && it.before().equals(table))
        .map(rename -> rename.subject().object())
        .findFirst()
        .orElse(table);
  }

  /** The same of a column, under the new name of its table. */
  private static Identifier newName(List<RequestedRename> requested, ColumnName column) {
    return requested.stream()
        .map(RequestedRename::rename)
        .filter(
            rename ->
                rename instanceof RenameColumn it
                    && it.table().equals(column.table())
                    && it.before().equals(column.column()))
        .flatMap(rename -> rename.subject().column().stream())
        .findFirst()
        .orElse(column.column());
  }

  private static UsageException unknown(String answer) {
    return new UsageException(
        "--rename "
            + answer
            + ": the database has no table, column, sequence, enum label or listed value "
            + answer.substring(0, answer.indexOf('='))
            + ".");
  }

  /** Why a rename is impossible. A typing error must not rename an object and then drop it. */
  private static Optional<String> objection(Operation rename, Schema database, Schema model) {
    String name = words(rename);
    if (!has(model, rename)) {
      return Optional.of(
          "--rename to " + name + ": the model has no such name; autogen diff shows the names");
    }
    return has(database, rename)
        ? Optional.of("--rename to " + name + ": the database has this name already")
        : Optional.empty();
  }

  private static String words(Operation rename) {
    return rename instanceof RenameEnumLabel label
        ? label.type() + "." + label.after()
        : rename instanceof RenameValue value
            ? value.table() + "." + value.column() + "." + value.after()
            : rename.subject().object()
                + rename.subject().column().map(column -> "." + column).orElse("");
  }

  private static boolean has(Schema schema, Operation rename) {
    QualifiedName object = rename.subject().object();
    if (rename instanceof RenameEnumLabel label) {
      return schema
          .enumType(object)
          .filter(type -> type.labels().contains(label.after()))
          .isPresent();
    }
    if (rename instanceof RenameValue value) {
      return schema
          .table(object)
          .flatMap(table -> ListedValues.checkOf(table, value.column()))
          .flatMap(ListedValues::of)
          .filter(listed -> listed.names().contains(value.after()))
          .isPresent();
    }
    if (rename instanceof RenameSequence) {
      return schema.sequence(object).isPresent();
    }
    return schema
        .table(object)
        .filter(
            table ->
                rename.subject().column().map(name -> table.column(name).isPresent()).orElse(true))
        .isPresent();
  }

  /** The schema after the renames; a rename of an object that it lacks is ignored. */
  public Schema applyTo(Schema schema) {
    Schema result = schema;
    for (Operation operation : operations) {
      result = RenamedSchema.apply(result, operation);
    }
    return result;
  }

  /** The rows under the names that the database has before the renames. */
  public List<SeedRow> before(List<SeedRow> rows) {
    return rows.stream().map(row -> row.withTable(nameBefore(row.table()))).toList();
  }

  /** The name of a table before the renames. */
  public QualifiedName nameBefore(QualifiedName table) {
    QualifiedName name = table;
    for (int i = operations.size() - 1; i >= 0; i--) {
      if (operations.get(i) instanceof RenameTable rename && rename.after().equals(name)) {
        name = rename.before();
      }
    }
    return name;
  }

  /** The name of a column before the renames. */
  public ColumnName nameBefore(ColumnName name) {
    Identifier column = name.column();
    for (int i = operations.size() - 1; i >= 0; i--) {
      if (operations.get(i) instanceof RenameColumn rename
          && rename.table().equals(name.table())
          && rename.after().equals(column)) {
        column = rename.before();
      }
    }
    return new ColumnName(nameBefore(name.table()), column);
  }

  /** The name of a table of the database after the renames. */
  public QualifiedName nameNow(QualifiedName table) {
    QualifiedName name = table;
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename && rename.before().equals(name)) {
        name = rename.after();
      }
    }
    return name;
  }

  /**
   * The name of a column of the database after the renames.
   *
   * @param table the name of its table after the renames
   */
  public Identifier nameNow(QualifiedName table, Identifier column) {
    Identifier name = column;
    for (Operation operation : operations) {
      if (operation instanceof RenameColumn rename
          && rename.table().equals(table)
          && rename.before().equals(name)) {
        name = rename.after();
      }
    }
    return name;
  }
}
