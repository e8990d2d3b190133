package dev.autogen.render;

import static dev.autogen.testing.SchemaShortcuts.check;
import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.required;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.SqlStatement;
import dev.autogen.plan.Plan;
import dev.autogen.plan.PlanOptions;
import dev.autogen.plan.Planner;
import dev.autogen.plan.Section;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererTest {
  private static final MigrationText HEAD =
      MigrationText.of(
              "add <status> & \"more\"",
              "20261120101500",
              List.of("20261119093012"),
              "2026-11-20 10:15:00 UTC by autogen")
          .withChanges(
              List.of(
                  new MigrationText.Change("add column users.status", Optional.of("User.java:23")),
                  new MigrationText.Change("add check", Optional.of("User.java:9"))),
              List.of("AG203 backfill: {{not a tag}}"))
          .withDecisions(
              List.of("users.status = 'a'  from User.status = \"a\", User.java:23"),
              List.of(
                  Answer.rename("users.name", "full_name"),
                  Answer.noRename("users.nick"),
                  Answer.backfill("users.status", "'a = b' || id")));

  private final Renderer renderer = new Renderer(Format.load("sql", Optional.empty()));

  private static String text(Renderer renderer, Plan plan) {
    return renderer.files(HEAD, plan).get(0).text();
  }

  private static String fileName(Renderer renderer, String revision, String message) {
    MigrationText head = MigrationText.of(message, revision, List.of(), "now");
    return renderer.files(head, unstepped()).get(0).name();
  }

  @Test
  void answersAreReadBack(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("f.sql"), text(renderer, stepped()));

    assertThat(Answers.read(file)).isEqualTo(HEAD.notes().answers());
  }

  @Test
  void isReadBackAsItWasPlanned() {
    for (Plan plan : List.of(stepped(), unstepped())) {
      Migration migration = new MigrationFolder(Path.of("m")).parse("f.sql", text(renderer, plan));

      assertThat(migration.message()).isEqualTo(HEAD.message());
      assertThat(migration.revision()).isEqualTo(HEAD.revision());
      assertThat(migration.parents()).isEqualTo(HEAD.parents());
      assertThat(statements(migration.upgrade())).isEqualTo(statements(plan.upgrade()));
      assertThat(statements(migration.downgrade())).isEqualTo(statements(plan.downgrade()));
    }
  }

  @Test
  void keepsStagesBatchesAndTables() {
    String text = text(renderer, stepped());

    assertThat(text.lines().filter(line -> line.startsWith("-- autogen:")))
        .containsExactly(
            "-- autogen:upgrade",
            "-- autogen:step expand",
            "-- autogen:step backfill batch=5000 table=users",
            "-- autogen:step contract",
            "-- autogen:step contract",
            "-- autogen:step contract",
            "-- autogen:downgrade");
    assertThat(text).endsWith("\n").doesNotContain("\n\n\n").doesNotContain(" \n");
  }

  @Test
  void escapesNothing() {
    assertThat(text(renderer, unstepped()))
        .startsWith("-- add <status> & \"more\"\n")
        .contains("CHECK (total < 5 AND name <> '&\"<>{{x}}')")
        .contains("--   AG203 backfill: {{not a tag}}\n")
        .contains(
            "--   add column users.status  User.java:23\n--   add check                User.java:9\n");
  }

  @Test
  void namesTheFile() {
    assertThat(fileName(renderer, "20261120101500", "Add Ünique  status, now!"))
        .isEqualTo("20261120101500_add_ünique_status_now.sql");
    assertThat(fileName(renderer, "1", "x".repeat(100))).hasSize("1_.sql".length() + 60);
  }

  @Test
  void unknownNameIsAnError(@TempDir Path templates) throws IOException {
    Path format = Files.createDirectory(templates.resolve("own"));
    Files.writeString(
        format.resolve("format.properties"), "file={{revision}}.txt\ntemplate=own.mustache\n");
    Files.writeString(format.resolve("own.mustache"), "{{message}} {{mesage}}\n");
    Renderer own = new Renderer(Format.load("own", Optional.of(templates)));

    assertThatThrownBy(() -> text(own, unstepped())).hasStackTraceContaining("{{mesage}}");
  }

  @Test
  void unknownFormatIsAnError() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> new Renderer(Format.load("sqk", Optional.empty())))
        .withMessageContaining("\"sqk\"");
  }

  private static Plan stepped() {
    return plan(
        schema(table("users", required("id", "bigint"))),
        schema(table("users", required("id", "bigint"), required("status", "varchar(20)"))));
  }

  private static Plan unstepped() {
    Table items = table("items", required("total", "integer"), column("name", "text"));
    return plan(
        schema(table("users", required("id", "bigint"))),
        schema(
            table("users", required("id", "bigint"), column("note", "text")),
            with(items, check("items_check", "total < 5 AND name <> '&\"<>{{x}}'"))));
  }

  private static Plan plan(Schema before, Schema after) {
    return Planner.plan(
        SchemaDiff.between(before, after),
        before,
        after,
        (table, column) -> Optional.of(new Expression("lower('ACTIVE')")),
        PlanOptions.UNKNOWN);
  }

  private static List<String> statements(MigrationSection section) {
    return section.statements().map(SqlStatement::sql).toList();
  }

  private static List<String> statements(Section section) {
    return section.steps().stream()
        .flatMap(step -> step.statements().stream())
        .map(statement -> statement.sql())
        .toList();
  }
}
