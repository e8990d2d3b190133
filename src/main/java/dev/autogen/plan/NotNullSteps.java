package dev.autogen.plan;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Stage;
import dev.autogen.sql.NotNullSql;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The steps that backfill columns of a table with rows and make them NOT NULL without a long lock:
 * they fill in batches, validate a check, and then set NOT NULL, which needs no scan.
 */
final class NotNullSteps {
  private final QualifiedName table;
  private final List<ColumnBackfill> backfills;
  private final List<ColumnBackfill> notNull;
  private final PlanOptions options;
  private final Stage notNullStage;
  private final NotNullSql sql;

  /**
   * Prepares the steps.
   *
   * @param notNullStage the stage in which the columns become NOT NULL
   */
  NotNullSteps(
      QualifiedName table,
      List<ColumnBackfill> backfills,
      PlanOptions options,
      Stage notNullStage) {
    this.notNullStage = notNullStage;
    this.table = table;
    this.backfills = backfills;
    this.options = options;
    notNull = backfills.stream().filter(backfill -> !backfill.column().nullable()).toList();
    sql = new NotNullSql(table);
  }

  /** The statement that gives rows of the running code a default value. */
  static List<Statement> interimDefault(ColumnBackfill backfill, PlanOptions options) {
    boolean needed = !options.plain() || backfill.column().defaultValue().isPresent();
    return backfill.setsInterimDefault() && needed
        ? List.of(
            new NotNullSql(backfill.name().table())
                .setDefault(backfill.name().column(), backfill.interimDefault().orElseThrow()))
        : List.of();
  }

  static String dropDefaultNote(PlanOptions options) {
    return "the model has none" + (options.plain() ? "" : "; it was for rows of the old code");
  }

  List<Step> steps() {
    if (!options.isInUse(table)) {
      List<Statement> all = new ArrayList<>(List.of(fill(backfills)));
      notNull.forEach(backfill -> all.add(sql.setNotNull(backfill.name().column())));
      all.addAll(dropInterimDefaults());
      return List.of(options.plain() ? Step.of(Stage.EXPAND, all) : Step.afterDeployment(all));
    }
    List<Step> steps = new ArrayList<>(List.of(Step.backfill(table, fill(backfills))));
    if (!notNull.isEmpty()) {
      boolean nativeConstraint = options.postgresMajor() >= 18 && notNull.size() == 1;
      steps.addAll(nativeConstraint ? withNotNullConstraint(notNull.get(0)) : withProof());
    }
    return steps;
  }

  /**
   * Uses a validated check, so that SET NOT NULL needs no scan under the lock; one scan covers all
   * columns.
   */
  private List<Step> withProof() {
    List<Identifier> columns = notNull.stream().map(backfill -> backfill.name().column()).toList();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.ownTransaction(notNullStage, sql.addProof(columns)));
    steps.addAll(secondPass());
    steps.add(Step.ownTransaction(notNullStage, sql.validateProof(columns)));
    List<Statement> last = new ArrayList<>();
    columns.forEach(column -> last.add(sql.setNotNull(column)));
    last.add(sql.dropProof(columns));
    last.addAll(dropInterimDefaults());
    steps.add(Step.ownTransaction(notNullStage, last));
    return steps;
  }

  /** Uses NOT NULL as a NOT VALID constraint of PostgreSQL 18, validated afterwards. */
  private List<Step> withNotNullConstraint(ColumnBackfill backfill) {
    Identifier column = backfill.name().column();
    List<Step> steps = new ArrayList<>();
    steps.add(Step.ownTransaction(notNullStage, sql.addNotValid(column)));
    steps.addAll(secondPass());
    steps.add(Step.ownTransaction(notNullStage, sql.validate(column)));
    List<Statement> last = dropInterimDefaults();
    if (!last.isEmpty()) {
      steps.add(Step.ownTransaction(notNullStage, last));
    }
    return steps;
  }

  /** Backfills rows that were inserted without a value before the constraint existed. */
  private List<Step> secondPass() {
    List<ColumnBackfill> open = notNull.stream().filter(ColumnBackfill::needsSecondPass).toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            Step.backfill(table, fill(open).withNote("rows inserted meanwhile")).at(notNullStage));
  }

  private Statement fill(List<ColumnBackfill> some) {
    Map<Identifier, Expression> values = new LinkedHashMap<>();
    some.forEach(backfill -> values.put(backfill.name().column(), backfill.fill()));
    return sql.fill(values);
  }

  /** Drops the interim defaults and adds identity columns. */
  private List<Statement> dropInterimDefaults() {
    Stream<Statement> defaults =
        backfills.stream()
            .filter(backfill -> backfill.leavesDefault(!options.plain()))
            .map(this::drop);
    Stream<Statement> identities =
        backfills.stream()
            .flatMap(backfill -> backfill.numbers().stream())
            .flatMap(numbers -> numbers.replaceDefault().stream());
    return Stream.concat(defaults, identities).toList();
  }

  private Statement drop(ColumnBackfill backfill) {
    Statement drop = sql.dropDefault(backfill.name().column());
    return backfill.numbers().isPresent() ? drop : drop.withNote(dropDefaultNote(options));
  }
}
