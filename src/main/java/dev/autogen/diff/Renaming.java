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
 * Renames that the user answered for.
 *
 * @param operations the views that step aside, then tables, sequences, labels, then columns under
 *     the new names of their tables
 * @param unused the replayed answers that did not fit
 */
public record Renaming(List<Operation> operations, List<String> unused) {
  public Renaming {
    operations = List.copyOf(operations);
    unused = List.copyOf(unused);
  }

  /**
   * An answer and what it renames.
   *
   * @param binding whether it has to fit
   * @param source with the name that its table has in the database
   * @param rename with the name that its table has by then
   */
  private record Asked(String answer, boolean binding, Operation source, Operation rename) {}

  /** The same where every answer has to fit. */
  public static Renaming of(List<String> answers, Schema database, Schema model) {
    return of(answers, List.of(), database, model);
  }

  /**
   * Reads answers.
   *
   * @param answers each as {@code users=people} or {@code users.name=full_name}, with the names the
   *     database has now
   * @param replayed answers that were given some other time, and may not fit
   * @param model what the new names must be names of
   * @throws UsageException if the database lacks what is renamed, or the model its new name
   */
  public static Renaming of(
      List<String> answers, List<String> replayed, Schema database, Schema model) {
    List<Asked> asked = new ArrayList<>();
    for (String answer : answers) {
      Operation rename =
          RenameAnswer.find(answer, database, model).orElseThrow(() -> unknown(answer));
      asked.add(new Asked(answer, true, rename, rename));
    }
    List<String> unused = new ArrayList<>();
    for (String answer : replayed) {
      Optional<Operation> rename = RenameAnswer.find(answer, database, model);
      rename.ifPresentOrElse(
          it -> asked.add(new Asked(answer, false, it, it)), () -> unused.add(answer));
    }
    List<Operation> done = new ArrayList<>();
    List<Operation> sources = new ArrayList<>();
    Schema renamed = database;
    List<Asked> open = inOrder(asked);
    while (!open.isEmpty()) {
      Asked each = next(open, renamed, model);
      open.remove(each);
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
                RenamedSources.views(sources, database, model).stream().map(DropView::new),
                done.stream())
            .toList(),
        unused);
  }

  /** A name may have to become free before something else gets it. */
  private static Asked next(List<Asked> open, Schema renamed, Schema model) {
    return open.stream()
        .filter(each -> objection(each.rename, renamed, model).isEmpty())
        .findFirst()
        .orElse(open.get(0));
  }

  /** Columns last, under the new names of their tables, and then their values. */
  private static List<Asked> inOrder(List<Asked> asked) {
    List<Operation> whole = asked.stream().map(Asked::rename).toList();
    Renaming tables = new Renaming(whole, List.of());
    List<Asked> ordered = new ArrayList<>();
    asked.stream()
        .filter(it -> !(it.rename instanceof RenameColumn || it.rename instanceof RenameValue))
        .forEach(ordered::add);
    for (Asked each : asked) {
      if (each.rename instanceof RenameColumn column) {
        ordered.add(
            new Asked(
                each.answer,
                each.binding,
                column,
                new RenameColumn(tables.nameNow(column.table()), column.before(), column.after())));
      }
    }
    Renaming all = new Renaming(ordered.stream().map(Asked::rename).toList(), List.of());
    for (Asked each : asked) {
      if (each.rename instanceof RenameValue value) {
        QualifiedName table = tables.nameNow(value.table());
        ordered.add(
            new Asked(
                each.answer,
                each.binding,
                value,
                new RenameValue(
                    table, all.nameNow(table, value.column()), value.before(), value.after())));
      }
    }
    return ordered;
  }

  private static UsageException unknown(String answer) {
    return new UsageException(
        "--rename "
            + answer
            + ": the database has no table, column, sequence, enum label or listed value "
            + answer.substring(0, answer.indexOf('='))
            + ".");
  }

  /**
   * Why a rename cannot be; a slip of the pen would rename the one thing and then drop it for the
   * other.
   */
  private static Optional<String> objection(Operation rename, Schema database, Schema model) {
    String name = words(rename);
    if (!has(model, rename)) {
      return Optional.of(
          "--rename to " + name + ": the model has no such name; autogen diff shows its names");
    }
    return has(database, rename)
        ? Optional.of(
            "--rename to " + name + ": the database has that already, so nothing can become it")
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

  /** The schema as it is after the renames, as far as it has what they rename. */
  public Schema applyTo(Schema schema) {
    Schema result = schema;
    for (Operation operation : operations) {
      result = RenamedSchema.apply(result, operation);
    }
    return result;
  }

  /** The rows as the database has them before the renames. */
  public List<SeedRow> before(List<SeedRow> rows) {
    return rows.stream().map(row -> row.withTable(nameBefore(row.table()))).toList();
  }

  /** What a table is called before the renames. */
  public QualifiedName nameBefore(QualifiedName table) {
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename && rename.after().equals(table)) {
        return rename.before();
      }
    }
    return table;
  }

  /** What a column is called before the renames. */
  public ColumnName nameBefore(ColumnName name) {
    Identifier column =
        operations.stream()
            .filter(RenameColumn.class::isInstance)
            .map(RenameColumn.class::cast)
            .filter(rename -> rename.table().equals(name.table()))
            .filter(rename -> rename.after().equals(name.column()))
            .map(RenameColumn::before)
            .findFirst()
            .orElse(name.column());
    return new ColumnName(nameBefore(name.table()), column);
  }

  /** What a table of the database is called after the renames. */
  public QualifiedName nameNow(QualifiedName table) {
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename && rename.before().equals(table)) {
        return rename.after();
      }
    }
    return table;
  }

  /**
   * What a column of the database is called after the renames.
   *
   * @param table the name that its table has then
   */
  public Identifier nameNow(QualifiedName table, Identifier column) {
    for (Operation operation : operations) {
      if (operation instanceof RenameColumn rename
          && rename.table().equals(table)
          && rename.before().equals(column)) {
        return rename.after();
      }
    }
    return column;
  }
}
