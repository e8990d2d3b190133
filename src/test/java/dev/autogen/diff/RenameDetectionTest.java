package dev.autogen.diff;

import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.foreignKey;
import static dev.autogen.testing.SchemaShortcuts.index;
import static dev.autogen.testing.SchemaShortcuts.publicName;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenameDetectionTest {
  private static final Column ID = column("id", "bigint");

  @Test
  void theLikelierNameComesFirst() {
    List<PossibleRename> questions =
        between(
            table("users", ID, column("name", "text")),
            table("users", ID, column("city", "text"), column("full_name", "text")));

    assertThat(questions).hasSize(1);
    assertThat(questions.get(0).before()).isEqualTo("users.name");
    assertThat(names(questions.get(0))).containsExactly("full_name", "city");
    assertThat(questions.get(0).candidates().get(0).reasons())
        .isEqualTo("score 38: same type text, similar name");
    assertThat(questions.get(0).candidates().get(1).reasons())
        .isEqualTo("score 35: same type text, same position");
  }

  @Test
  void whatHangsOnAColumnSpeaksForIt() {
    Table orders =
        with(
            with(
                table("orders", ID, column("customer", "bigint")),
                foreignKey("orders_customer_fkey", "customer", "people")),
            index("orders_customer_idx", "customer"));
    Table now =
        with(
            with(
                table("orders", ID, column("weight", "bigint"), column("buyer", "bigint")),
                foreignKey("orders_buyer_fkey", "buyer", "people")),
            index("orders_buyer_idx", "buyer"));

    assertThat(between(orders, now).get(0).candidates().get(0).reasons())
        .isEqualTo("score 45: same type bigint, same foreign key to people and index");
  }

  @Test
  void anotherTypeTakesMoreThanAName() {
    Table before = table("items", ID, column("price", "integer"));

    assertThat(between(before, table("items", ID, column("prices", "bigint")))).hasSize(1);
    assertThat(between(before, table("items", ID, column("tag", "bigint")))).isEmpty();
    assertThat(between(before, table("items", ID, column("x", "text"), column("prices", "text"))))
        .isEmpty();
  }

  @Test
  void theSourceOutweighsTheRest() {
    SourceEvidence source = source(column -> column.column().value().equals("tag") ? "moved" : "");
    List<PossibleRename> questions =
        between(
            schema(table("items", ID, column("price", "integer"))),
            schema(table("items", ID, column("prices", "integer"), column("tag", "text"))),
            Numbering.NONE,
            source);

    assertThat(names(questions.get(0))).containsExactly("prices", "tag");
    assertThat(questions.get(0).candidates().get(1).reasons()).isEqualTo("score 50: moved");
  }

  @Test
  void columnsOfARenamedTableAreCalledAsTheDatabaseCallsThem() {
    Schema before = schema(table("users", ID, column("name", "text")));
    Schema after = schema(table("people", ID, column("full_name", "text")));
    Renaming renaming = Renaming.of(List.of("users=people"), before, after);
    Schema renamed = renaming.applyTo(before);

    List<PossibleRename> questions =
        RenameDetection.in(
            SchemaDiff.between(renamed, after),
            renamed,
            after,
            renaming,
            Numbering.NONE,
            SourceEvidence.NONE);

    assertThat(questions).extracting(PossibleRename::before).containsExactly("users.name");
    assertThat(Renaming.of(List.of("users=people", "users.name=full_name"), before, after))
        .extracting(it -> it.applyTo(before))
        .isEqualTo(after);
  }

  @Test
  void tablesOfTheSameColumnsMayBeTheSame() {
    Table users = table("users", ID, column("name", "text"), column("city", "text"));

    List<PossibleRename> questions = between(users, users.withName(publicName("people")));
    assertThat(questions).hasSize(1);
    assertThat(questions.get(0).before()).isEqualTo("users");
    assertThat(questions.get(0).candidates().get(0).reasons())
        .isEqualTo("score 50: 3 of 3 columns the same");
    assertThat(between(users, table("people", ID, column("age", "integer")))).isEmpty();
  }

  @Test
  void joinTablesAreAlikeByWhatTheyReferTo() {
    Table before =
        with(
            table("user_tags", column("user_id", "bigint"), column("tag_id", "bigint")),
            foreignKey("a", "user_id", "people"),
            foreignKey("b", "tag_id", "tags"));
    Table after =
        with(
            table("labels", column("label_id", "bigint"), column("owner_id", "bigint")),
            foreignKey("c", "owner_id", "people"),
            foreignKey("d", "label_id", "tags"));

    assertThat(between(before, after).get(0).candidates().get(0).reasons())
        .isEqualTo("score 50: 2 of 2 columns the same");
    assertThat(between(before, table("labels", column("label_id", "bigint")))).isEmpty();
  }

  @Test
  void everyNewLabelMayBeAnOldOne() {
    List<PossibleRename> questions =
        between(labels("NEW", "PAID"), labels("SENT", "CREATED", "PAID"), Numbering.NONE, NOTHING);

    assertThat(questions).hasSize(1);
    assertThat(questions.get(0).before()).isEqualTo("status.NEW");
    assertThat(names(questions.get(0))).containsExactly("SENT", "CREATED");
    assertThat(between(labels("NEW"), labels("NEW", "PAID"), Numbering.NONE, NOTHING)).isEmpty();
  }

  @Test
  void everyNewValueOfAListMayBeAnOldOne() {
    Table before = listing("status IN ('NEW', 'PAID')");
    Table after = listing("status in ('CREATED','PAID','SENT')");

    List<PossibleRename> questions = between(before, after);

    assertThat(questions).extracting(PossibleRename::before).containsExactly("users.status.NEW");
    assertThat(names(questions.get(0))).containsExactlyInAnyOrder("SENT", "CREATED");
    assertThat(between(before, listing("status in ('NEW','PAID','SENT')"))).isEmpty();
    Renaming renaming =
        Renaming.of(List.of("users.status.NEW=CREATED"), schema(before), schema(after));
    assertThat(renaming.operations())
        .extracting(Operation::summary)
        .containsExactly("rename value users.status.NEW to CREATED");
    assertThatThrownBy(
            () -> Renaming.of(List.of("users.status.NEW=DONE"), schema(before), schema(after)))
        .hasMessageContaining("--rename to users.status.DONE: the model has no such name");
  }

  private static Table listing(String condition) {
    return with(
        table("users", ID, column("status", "text")),
        new CheckConstraint(new Identifier("users_status_check"), new Expression(condition)));
  }

  @Test
  void aSequenceIsInQuestionWithTheNameOfItsTable() {
    Table users = table("users", ID, column("name", "text"));
    Table people = users.withName(publicName("people"));
    Schema before = schema(users).withSequences(List.of(sequence("users_seq")));
    Schema after = schema(people).withSequences(List.of(sequence("people_seq")));
    Numbering numbering =
        new Numbering(
            Map.of(publicName("people_seq"), List.of(new ColumnName(people.name(), ID.name()))));
    assertThat(between(before, after, numbering, NOTHING))
        .extracting(PossibleRename::before)
        .containsExactly("users");

    Renaming renaming = Renaming.of(List.of("users=people"), before, after);
    Schema renamed = renaming.applyTo(before);
    List<PossibleRename> questions =
        RenameDetection.in(
            SchemaDiff.between(renamed, after), renamed, after, renaming, numbering, NOTHING);
    assertThat(questions).extracting(PossibleRename::before).containsExactly("users_seq");
    assertThat(questions.get(0).candidates().get(0).reasons())
        .contains("named after people", "same options");
  }

  private static final SourceEvidence NOTHING = SourceEvidence.NONE;

  private static Sequence sequence(String name) {
    return new Sequence(publicName(name), SequenceOptions.of(SqlType.BIGINT, 1, 50));
  }

  private static Schema labels(String... labels) {
    return Schema.EMPTY.withEnumTypes(List.of(EnumType.of(publicName("status"), List.of(labels))));
  }

  private static List<String> names(PossibleRename question) {
    return question.candidates().stream().map(RenameCandidate::name).toList();
  }

  private static List<PossibleRename> between(Table before, Table after) {
    return between(schema(before), schema(after), Numbering.NONE, NOTHING);
  }

  private static List<PossibleRename> between(
      Schema before, Schema after, Numbering numbering, SourceEvidence source) {
    return RenameDetection.in(
        SchemaDiff.between(before, after),
        before,
        after,
        new Renaming(List.of(), List.of()),
        numbering,
        source);
  }

  private interface Words {
    String of(ColumnName column);
  }

  private static SourceEvidence source(Words words) {
    return new SourceEvidence() {
      @Override
      public Optional<String> ofColumn(Identifier before, ColumnName after) {
        return Optional.of(words.of(after)).filter(it -> !it.isEmpty());
      }

      @Override
      public Optional<String> ofTable(QualifiedName before, QualifiedName after) {
        return Optional.empty();
      }

      @Override
      public Optional<String> ofLabel(QualifiedName type, String before, String after) {
        return Optional.empty();
      }
    };
  }
}
