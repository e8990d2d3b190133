package dev.autogen.plan;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.NotNullSql;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How columns of a filled table get their values and become NOT NULL, once they are there: recipes
 * R1, R3 and R3b of PostgreSQL's zero-downtime practice.
 */
final class NotNullSteps {
  private final QualifiedName table;
  private final List<ColumnBackfill> fillings;
  private final List<ColumnBackfill> notNull;
  private final PlanOptions traffic;
  private final Stage late;
  private final NotNullSql sql;

  /**
   * Prepares the steps.
   *
   * @param late when no row may lack a value any more
   */
  NotNullSteps(
      QualifiedName table, List<ColumnBackfill> fillings, PlanOptions traffic, Stage late) {
    this.late = late;
    this.table = table;
    this.fillings = fillings;
    this.traffic = traffic;
    notNull = fillings.stream().filter(filling -> !filling.column().nullable()).toList();
    sql = new NotNullSql(table);
  }

  /** Defaults that give rows of running code their values. */
  static List<Statement> guard(ColumnBackfill filling, PlanOptions traffic) {
    boolean needed = !traffic.plain() || filling.column().defaultValue().isPresent();
    return filling.setsGuard() && needed
        ? List.of(
            new NotNullSql(filling.name().table())
                .setDefault(filling.name().column(), filling.guard().orElseThrow()))
        : List.of();
  }

  static String whyDefaultGoes(PlanOptions traffic) {
    return "the model has none"
        + (traffic.plain() ? "" : "; until here it served old app instances");
  }

  List<Step> steps() {
    if (!traffic.isBusy(table)) {
      List<Statement> all = new ArrayList<>(List.of(fill(fillings)));
      notNull.forEach(filling -> all.add(sql.setNotNull(filling.name().column())));
      all.addAll(dropGuards());
      return List.of(traffic.plain() ? Step.of(Stage.EXPAND, all) : Step.waiting(all));
    }
    List<Step> steps = new ArrayList<>(List.of(Step.backfill(table, fill(fillings))));
    if (!notNull.isEmpty()) {
      boolean byItself = traffic.postgresMajor() >= 18 && notNull.size() == 1;
      steps.addAll(byItself ? withNotNullConstraint(notNull.get(0)) : withProof());
    }
    return steps;
  }

  /** A valid check spares SET NOT NULL its scan under the lock; one scan serves all columns. */
  private List<Step> withProof() {
    List<Identifier> columns = notNull.stream().map(filling -> filling.name().column()).toList();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.alone(late, sql.addProof(columns)));
    steps.addAll(sweep());
    steps.add(Step.alone(late, sql.validateProof(columns)));
    List<Statement> last = new ArrayList<>();
    columns.forEach(column -> last.add(sql.setNotNull(column)));
    last.add(sql.dropProof(columns));
    last.addAll(dropGuards());
    steps.add(Step.alone(late, last));
    return steps;
  }

  /** PostgreSQL 18 takes NOT NULL itself without looking at the rows, and then looks. */
  private List<Step> withNotNullConstraint(ColumnBackfill filling) {
    Identifier column = filling.name().column();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.alone(late, sql.addNotValid(column)));
    steps.addAll(sweep());
    steps.add(Step.alone(late, sql.validate(column)));
    List<Statement> last = dropGuards();
    if (!last.isEmpty()) {
      steps.add(Step.alone(late, last));
    }
    return steps;
  }

  /** Rows that came in without a value before the constraint kept them out. */
  private List<Step> sweep() {
    List<ColumnBackfill> open = notNull.stream().filter(ColumnBackfill::needsSweep).toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            Step.backfill(table, fill(open).withNote("rows that came in meanwhile")).at(late));
  }

  private Statement fill(List<ColumnBackfill> some) {
    Map<Identifier, Expression> values = new LinkedHashMap<>();
    some.forEach(filling -> values.put(filling.name().column(), filling.fill()));
    return sql.fill(values);
  }

  /** What served until here goes, and what the columns do by themselves comes. */
  private List<Statement> dropGuards() {
    Stream<Statement> defaults =
        fillings.stream()
            .filter(filling -> filling.leavesDefault(!traffic.plain()))
            .map(this::drop);
    Stream<Statement> identities =
        fillings.stream()
            .flatMap(filling -> filling.numbers().stream())
            .flatMap(numbers -> numbers.takeOver().stream());
    return Stream.concat(defaults, identities).toList();
  }

  private Statement drop(ColumnBackfill filling) {
    Statement drop = sql.dropDefault(filling.name().column());
    return filling.numbers().isPresent() ? drop : drop.withNote(whyDefaultGoes(traffic));
  }
}
