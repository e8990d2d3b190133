package dev.autogen.diff;

import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.name;
import static dev.autogen.testing.SchemaShortcuts.publicName;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameSequence;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenamingTest {
  private static final QualifiedName STATUS = QualifiedName.of("app", "status");

  private static final Schema BEFORE =
      schema(
              table("users", column("name", "text")),
              table("logs", column("line", "text")).withName(QualifiedName.of("app", "logs")))
          .withEnumTypes(List.of(EnumType.of(STATUS, List.of("in.work", "done"))))
          .withSequences(List.of(sequence("users_seq")));

  private static final Schema AFTER =
      schema(
              table("people", column("full_name", "text")),
              table("lines", column("text", "text")).withName(QualifiedName.of("app", "lines")))
          .withEnumTypes(List.of(EnumType.of(STATUS, List.of("busy", "done"))))
          .withSequences(List.of(sequence("people_seq")));

  private static final List<String> ALL =
      List.of(
          "users.name=full_name",
          "users=people",
          "users_seq=people_seq",
          "app.logs.line=text",
          "app.logs=lines",
          "app.status.in.work=busy");

  @Test
  void leadsFromOneToTheOther() {
    Renaming renaming = Renaming.of(ALL, BEFORE, AFTER);

    assertThat(renaming.applyTo(BEFORE)).isEqualTo(AFTER);
    assertThat(renaming.operations())
        .extracting(Operation::summary)
        .containsExactly(
            "rename table users to people",
            "rename sequence users_seq to people_seq",
            "rename table app.logs to app.lines",
            "rename label app.status.in.work to busy",
            "rename column people.name to full_name",
            "rename column app.lines.line to text");
  }

  @Test
  void aNameThatBecomesFreeCanBeGiven() {
    Schema before = schema(table("t", column("a", "text"), column("b", "integer")));
    Schema after = schema(table("t", column("b", "text"), column("c", "integer")));

    Renaming renaming = Renaming.of(List.of("t.a=b", "t.b=c"), before, after);

    assertThat(renaming.applyTo(before)).isEqualTo(after);
    assertThat(renaming.nameBefore(new ColumnName(publicName("t"), name("c")))).hasToString("t.b");
    assertThatThrownBy(() -> Renaming.of(List.of("t.a=b"), before, before))
        .hasMessageContaining("the database has this name already");
  }

  @Test
  void namesGoRoundInACircle() {
    Schema before =
        schema(table("t", column("a", "text"), column("b", "integer"), column("c", "date")))
            .withEnumTypes(List.of(EnumType.of(STATUS, List.of("x", "y"))))
            .withSequences(List.of(sequence("one"), sequence("two")));
    Schema after =
        schema(table("t", column("b", "text"), column("c", "integer"), column("a", "date")))
            .withEnumTypes(List.of(EnumType.of(STATUS, List.of("y", "x"))))
            .withSequences(List.of(sequence("two"), sequence("one")));

    Renaming renaming =
        Renaming.of(
            List.of(
                "t.a=b",
                "t.b=c",
                "t.c=a",
                "app.status.x=y",
                "app.status.y=x",
                "one=two",
                "two=one"),
            before,
            after);

    assertThat(renaming.applyTo(before)).isEqualTo(after);
    assertThat(renaming.operations())
        .extracting(Operation::summary)
        .containsSequence(
            "rename column t.a to a_swap",
            "rename column t.c to a",
            "rename column t.b to c",
            "rename column t.a_swap to b");
    assertThat(renaming.nameBefore(new ColumnName(publicName("t"), name("b")))).hasToString("t.a");
    assertThat(renaming.nameNow(publicName("t"), name("a"))).hasToString("b");
  }

  @Test
  void tablesAndSequencesMoveToAnotherNamespace() {
    Schema before =
        schema(table("t", column("a", "text"))).withSequences(List.of(sequence("t_seq")));
    Schema after =
        schema(table("x", column("b", "text")).withName(QualifiedName.of("app", "x")))
            .withSequences(
                List.of(
                    new Sequence(
                        QualifiedName.of("app", "t_seq"),
                        SequenceOptions.of(SqlType.BIGINT, 1, 50))));

    List<String> answers = List.of("t=app.x", "t.a=b", "t_seq=app.t_seq");
    assertThat(Renaming.of(answers, before, after).applyTo(before)).isEqualTo(after);
    assertThatThrownBy(() -> Renaming.of(List.of("t=other.x"), before, after))
        .hasMessageContaining("the model has no such name");
  }

  @Test
  void whatIsReplayedCountsWhereItFits() {
    List<String> replayed = List.of("users=people", "users.age=years", "users_seq=ids");

    Renaming renaming = Renaming.of(List.of("users.name=full_name"), replayed, BEFORE, AFTER);

    assertThat(renaming.unused()).containsExactly("users.age=years", "users_seq=ids");
    assertThat(renaming.operations()).hasSize(2);
  }

  @Test
  void whatIsGivenHasToFit() {
    assertThatThrownBy(() -> Renaming.of(List.of("app.status.old=busy"), BEFORE, AFTER))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(
            "the database has no table, column, sequence, enum label or listed value");
    assertThatThrownBy(() -> Renaming.of(List.of("app.status.in.work=gone"), BEFORE, AFTER))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--rename to app.status.gone: the model has no such name");
    assertThatThrownBy(() -> Renaming.of(List.of("app.status.in.work=done"), BEFORE, AFTER))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("the database has this name already");
  }

  @Test
  void labelsAreRenamedWhereTheyAreConstantsOfTheirType() {
    RenameEnumLabel rename = new RenameEnumLabel(publicName("mood"), "so so", "it's ok");

    assertThat(LabelReferences.rename(new Expression("'so so'::mood"), rename).sql())
        .isEqualTo("'it''s ok'::mood");
    assertThat(LabelReferences.rename(new Expression("'{\"so so\",sad}'::mood[]"), rename).sql())
        .isEqualTo("'{\"it''s ok\",sad}'::mood[]");
    for (String other : List.of("'so so'::text", "'so so'::moods", "'sad'::mood", "so::mood")) {
      assertThat(LabelReferences.rename(new Expression(other), rename).sql()).isEqualTo(other);
    }
  }

  @Test
  void sequencesAreRenamedInDefaults() {
    RenameSequence rename = new RenameSequence(publicName("a"), QualifiedName.of("app", "B c"));

    assertThat(
            SequenceReferences.rename(
                    new Expression("nextval('a'::regclass) + nextval('aa'::regclass)"), rename)
                .sql())
        .isEqualTo("nextval('app.\"B c\"'::regclass) + nextval('aa'::regclass)");
  }

  private static Sequence sequence(String name) {
    return new Sequence(publicName(name), SequenceOptions.of(SqlType.BIGINT, 1, 50));
  }
}
