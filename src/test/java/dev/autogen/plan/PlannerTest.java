package dev.autogen.plan;

import static dev.autogen.testing.SchemaShortcuts.check;
import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.foreignKey;
import static dev.autogen.testing.SchemaShortcuts.index;
import static dev.autogen.testing.SchemaShortcuts.name;
import static dev.autogen.testing.SchemaShortcuts.primaryKey;
import static dev.autogen.testing.SchemaShortcuts.publicName;
import static dev.autogen.testing.SchemaShortcuts.required;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.unique;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.safety.BackfillValues;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
import dev.autogen.schema.Table;
import dev.autogen.testing.RichTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final BackfillValues UNKNOWN = (table, column) -> Optional.empty();
  private static final BackfillValues ACTIVE =
      (table, column) -> Optional.of(new Expression("'active'"));
  private static final BackfillValues COMPUTED =
      (table, column) -> Optional.of(new Expression("lower('ACTIVE')"));

  private static final Table USERS =
      with(table("users", required("id", "bigint")), primaryKey("users_pkey", "id"));
  private static final Column STATUS = required("status", "varchar(20)");

  @Test
  void nothingIsNoStep() {
    Plan plan = plan(schema(USERS), schema(USERS), UNKNOWN);

    assertThat(plan.operations()).isEmpty();
    assertThat(plan.upgrade().steps()).isEmpty();
    assertThat(plan.downgrade().steps()).isEmpty();
    assertThat(plan.hazards()).isEmpty();
  }

  @Test
  void downgradeIsTheReverseReadBackwards() {
    Plan plan = plan(schema(USERS), schema(USERS, RichTable.TABLE, RichTable.CUSTOMERS), UNKNOWN);
    List<Operation> back = new ArrayList<>(plan.operations());
    Collections.reverse(back);

    assertThat(OperationOrder.sorted(back.stream().map(Operation::reverse).toList()))
        .as("a valid order read backwards is a valid order of the reversed operations")
        .isEqualTo(back.stream().map(Operation::reverse).toList());
    assertThat(sql(plan.downgrade())).containsExactly("DROP TABLE orders", "DROP TABLE customers");
  }

  @Test
  void orderOfThePhasesDoesNotDependOnTheOrderOfTheDiff() {
    Schema before = schema(USERS);
    Schema after = schema(with(USERS.withColumns(List.of(STATUS)), check("c", "true")));
    List<Operation> operations = new ArrayList<>(SchemaDiff.between(before, after));
    List<Operation> sorted = OperationOrder.sorted(operations);

    Collections.shuffle(operations, new Random(1));
    assertThat(OperationOrder.sorted(operations))
        .usingElementComparator((one, other) -> one.summary().compareTo(other.summary()))
        .isEqualTo(sorted);
  }

  @Test
  void constantForRowsThatAreThereIsThereAtOnce() {
    Plan plan = plan(schema(USERS), schema(with(USERS, STATUS)), ACTIVE);

    assertThat(plan.upgrade().stepped()).isTrue();
    assertThat(plan.upgrade().steps())
        .extracting(Step::stage)
        .containsExactly(Stage.EXPAND, Stage.CONTRACT);
    assertThat(sql(plan.upgrade()))
        .containsExactly(
            "ALTER TABLE users ADD COLUMN status varchar(20) DEFAULT 'active' NOT NULL",
            "ALTER TABLE users ALTER COLUMN status DROP DEFAULT");
    assertThat(plan.hazards()).extracting(Hazard::code).containsExactly("AG203");
  }

  @Test
  void columnForRowsThatAreThereTakesSteps() {
    Plan plan = plan(schema(USERS), schema(with(USERS, STATUS)), COMPUTED);

    assertThat(plan.upgrade().stepped()).isTrue();
    assertThat(plan.upgrade().steps())
        .extracting(Step::stage)
        .containsExactly(
            Stage.EXPAND, Stage.BACKFILL, Stage.CONTRACT, Stage.CONTRACT, Stage.CONTRACT);
    assertThat(sql(plan.upgrade()))
        .containsExactly(
            "ALTER TABLE users ADD COLUMN status varchar(20)",
            "ALTER TABLE users ALTER COLUMN status SET DEFAULT lower('ACTIVE')",
            "UPDATE users SET status = lower('ACTIVE') WHERE status IS NULL",
            "ALTER TABLE users ADD CONSTRAINT users_status_is_set CHECK (status IS NOT NULL) NOT VALID",
            "ALTER TABLE users VALIDATE CONSTRAINT users_status_is_set",
            "ALTER TABLE users ALTER COLUMN status SET NOT NULL",
            "ALTER TABLE users DROP CONSTRAINT users_status_is_set",
            "ALTER TABLE users ALTER COLUMN status DROP DEFAULT");
    assertThat(plan.upgrade().steps().get(1).backfills()).contains(publicName("users"));
    assertThat(plan.downgrade().stepped()).isFalse();
    assertThat(sql(plan.downgrade())).containsExactly("ALTER TABLE users DROP COLUMN status");
    assertThat(plan.hazards()).extracting(Hazard::code).containsExactly("AG203");
  }

  @Test
  void smallTableIsFilledInOneTransaction() {
    PlanOptions small =
        new PlanOptions(table -> OptionalLong.of(7), false, 0, PlanStrategy.DEFAULT);
    Plan plan = plan(schema(USERS), schema(with(USERS, STATUS)), COMPUTED, small);

    assertThat(plan.upgrade().steps())
        .extracting(Step::stage)
        .containsExactly(Stage.EXPAND, Stage.CONTRACT);
    assertThat(sql(plan.upgrade()))
        .containsExactly(
            "ALTER TABLE users ADD COLUMN status varchar(20)",
            "ALTER TABLE users ALTER COLUMN status SET DEFAULT lower('ACTIVE')",
            "UPDATE users SET status = lower('ACTIVE') WHERE status IS NULL",
            "ALTER TABLE users ALTER COLUMN status SET NOT NULL",
            "ALTER TABLE users ALTER COLUMN status DROP DEFAULT");
  }

  @Test
  void nobodyNeedsAGuardWhereNobodyWrites() {
    PlanOptions plain = new PlanOptions(TableSizes.UNKNOWN, true, 0, PlanStrategy.DEFAULT);
    Plan plan = plan(schema(USERS), schema(with(USERS, STATUS)), COMPUTED, plain);

    assertThat(plan.upgrade().stepped()).isFalse();
    assertThat(sql(plan.upgrade()))
        .containsExactly(
            "ALTER TABLE users ADD COLUMN status varchar(20)",
            "UPDATE users SET status = lower('ACTIVE') WHERE status IS NULL",
            "ALTER TABLE users ALTER COLUMN status SET NOT NULL");
  }

  @Test
  void defaultOfTheModelStays() {
    Column withDefault = STATUS.withDefault(Optional.of(new Expression("'new'")));
    Plan plan =
        plan(
            schema(USERS),
            schema(with(USERS, withDefault)),
            (table, column) -> column.defaultValue());

    assertThat(sql(plan.upgrade()))
        .containsExactly("ALTER TABLE users ADD COLUMN status varchar(20) DEFAULT 'new' NOT NULL");
  }

  @Test
  void valueNobodyKnowsIsABlank() {
    Plan plan = plan(schema(USERS), schema(with(USERS, STATUS)), UNKNOWN);

    assertThat(sql(plan.upgrade()))
        .contains("UPDATE users SET status = <<value for users.status>> WHERE status IS NULL")
        .noneMatch(text -> text.contains("SET DEFAULT"));
    assertThat(plan.hazards()).extracting(Hazard::code).containsExactly("AG204");
  }

  @Test
  void valueThatDependsOnTheRowIsNoDefault() {
    Plan plan =
        plan(
            schema(USERS),
            schema(with(USERS, STATUS)),
            (table, column) -> Optional.of(new Expression("'u' || id")));

    assertThat(sql(plan.upgrade()))
        .contains("UPDATE users SET status = 'u' || id WHERE status IS NULL")
        .noneMatch(text -> text.contains("DEFAULT"));
  }

  @Test
  void nullableColumnBecomesRequiredInSteps() {
    Column optional = STATUS.withNullable(true).withDefault(Optional.of(new Expression("'old'")));
    Plan plan = plan(schema(with(USERS, optional)), schema(with(USERS, STATUS)), ACTIVE);

    assertThat(sql(plan.upgrade()))
        .startsWith("ALTER TABLE users ALTER COLUMN status SET DEFAULT 'active'")
        .endsWith("ALTER TABLE users ALTER COLUMN status DROP DEFAULT");
    assertThat(sql(plan.downgrade()))
        .containsExactly(
            "ALTER TABLE users ALTER COLUMN status DROP NOT NULL",
            "ALTER TABLE users ALTER COLUMN status SET DEFAULT 'old'");
  }

  @Test
  void requiredColumnOfANewTableNeedsNoSteps() {
    Plan plan = plan(Schema.EMPTY, schema(with(USERS, STATUS)), UNKNOWN);

    assertThat(plan.upgrade().stepped()).isFalse();
    assertThat(plan.upgrade().steps()).hasSize(1);
    assertThat(plan.hazards()).isEmpty();
  }

  @Test
  void columnThatNumbersRowsNeedsNoStepsInSmallTable() {
    Table counted = with(USERS, RichTable.ID.withName(name("number")));
    PlanOptions small =
        new PlanOptions(table -> OptionalLong.of(7), false, 0, PlanStrategy.DEFAULT);

    assertThat(plan(schema(USERS), schema(counted), UNKNOWN).upgrade().stepped()).isTrue();
    assertThat(plan(schema(USERS), schema(counted), UNKNOWN, small).upgrade().stepped()).isFalse();
  }

  @Test
  void whatLeansOnFilledColumnsWaitsForThem() {
    Table groups = with(table("groups", required("id", "bigint")), primaryKey("groups_pkey", "id"));
    Table after =
        with(
            with(
                with(USERS, STATUS, required("group_id", "bigint"), column("note", "text")),
                unique("users_status_key", "status"),
                check("users_status_check", "status <> ''"),
                foreignKey("users_group_id_fkey", "group_id", "groups")),
            index("users_status_idx", "status"),
            index("users_note_idx", "note"));
    Plan plan = plan(schema(USERS, groups), schema(after, groups), COMPUTED);

    for (String name :
        List.of(
            "CONSTRAINT users_status_key",
            "CONSTRAINT users_status_check",
            "CONSTRAINT users_group_id_fkey",
            "INDEX CONCURRENTLY users_status_idx")) {
      assertThat(stageOf(plan, name)).as(name).isEqualTo(Stage.CONTRACT);
    }
    assertThat(stageOf(plan, "INDEX CONCURRENTLY users_note_idx")).isEqualTo(Stage.EXPAND);
    assertThat(stageOf(plan, "ADD COLUMN note")).isEqualTo(Stage.EXPAND);
  }

  @Test
  void whatRunningCodeUsesGoesLast() {
    Table old = with(USERS, column("nick", "text"));
    Plan plan = plan(schema(old, table("logs")), schema(with(USERS, STATUS)), COMPUTED);

    assertThat(stageOf(plan, "DROP COLUMN nick")).isEqualTo(Stage.CONTRACT);
    assertThat(stageOf(plan, "DROP TABLE logs")).isEqualTo(Stage.CONTRACT);
    assertThat(sql(plan.upgrade()))
        .endsWith("ALTER TABLE users DROP COLUMN nick", "DROP TABLE logs");
  }

  @Test
  void renamesOpenAnUpgradeAndCloseADowngrade() {
    Table people = with(USERS.withName(publicName("people")), column("phone", "text"));
    List<Operation> operations =
        new ArrayList<>(
            SchemaDiff.between(schema(USERS.withName(publicName("people"))), schema(people)));
    operations.add(new RenameTable(publicName("users"), publicName("people")));
    operations.add(new RenameColumn(publicName("people"), name("id"), name("ident")));
    Plan plan =
        Planner.plan(operations, schema(USERS), schema(people), UNKNOWN, PlanOptions.UNKNOWN);

    assertThat(sql(plan.upgrade()))
        .containsExactly(
            "ALTER TABLE users RENAME TO people",
            "ALTER TABLE people RENAME COLUMN id TO ident",
            "ALTER TABLE people ADD COLUMN phone text");
    assertThat(sql(plan.downgrade()))
        .containsExactly(
            "ALTER TABLE people DROP COLUMN phone",
            "ALTER TABLE people RENAME COLUMN ident TO id",
            "ALTER TABLE people RENAME TO users");
  }

  @Test
  void enumBetweenNameAndNumberIsAsked() {
    Table byName =
        with(with(USERS, STATUS), check("users_status_check", "status IN ('NEW', 'OLD')"));
    Table byNumber = with(USERS, required("status", "smallint"));
    Plan plan = plan(schema(byName), schema(byNumber), UNKNOWN);

    assertThat(sql(plan.upgrade()))
        .anyMatch(
            text ->
                text.contains(
                    "SET status_new = <<how to turn status from varchar(20) into smallint>>"));
    assertThat(sql(plan.downgrade()))
        .anyMatch(
            text ->
                text.contains(
                    "SET status_new = <<how to turn status from smallint into varchar(20)>>"));
  }

  @Test
  void droppedColumnComesBackWithTheEmptiestValue() {
    Table old =
        with(
            with(USERS, STATUS, required("size", "integer")),
            check("c", "status IN ('NEW', 'OLD')"));
    Plan plan = plan(schema(old), schema(USERS), UNKNOWN);

    assertThat(sql(plan.downgrade()))
        .contains(
            "ALTER TABLE users ADD COLUMN status varchar(20) DEFAULT 'NEW' NOT NULL",
            "ALTER TABLE users ADD COLUMN size integer DEFAULT 0 NOT NULL");
    assertThat(plan.hazards()).extracting(Hazard::code).containsExactly("AG102", "AG102");
  }

  private static Plan plan(Schema before, Schema after, BackfillValues values) {
    return plan(before, after, values, PlanOptions.UNKNOWN);
  }

  private static Plan plan(
      Schema before, Schema after, BackfillValues values, PlanOptions traffic) {
    return Planner.plan(SchemaDiff.between(before, after), before, after, values, traffic);
  }

  private static Stage stageOf(Plan plan, String words) {
    return plan.upgrade().steps().stream()
        .filter(step -> step.statements().stream().anyMatch(it -> it.sql().contains(words)))
        .map(Step::stage)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no statement has " + words));
  }

  private static List<String> sql(Section section) {
    return section.steps().stream()
        .flatMap(step -> step.statements().stream())
        .map(statement -> statement.sql())
        .toList();
  }
}
