package dev.autogen.diff;

import static dev.autogen.testing.SchemaShortcuts.check;
import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.index;
import static dev.autogen.testing.SchemaShortcuts.names;
import static dev.autogen.testing.SchemaShortcuts.publicName;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagedTest {
  private static final Table FOREIGN = table("foreign", column("x", "text"));
  private static final Sequence COUNTER =
      new Sequence(publicName("counter"), SequenceOptions.of(SqlType.BIGINT, 1, 1));

  @Test
  void reportsAndKeepsWhatNeitherModelNorMigrationsKnow() {
    Table known = table("t", column("a", "text"));
    Table grown =
        with(
            with(table("t", column("a", "text"), column("b", "text")), check("c", "true")),
            index("i", "b"));
    Schema database =
        Schema.EMPTY
            .withNamespaces(names("reports"))
            .withTables(List.of(grown, FOREIGN))
            .withSequences(List.of(COUNTER));

    Managed managed = Managed.of(database, schema(known), Schema.EMPTY);

    assertThat(managed.schema()).isEqualTo(schema(known));
    assertThat(managed.unmanaged())
        .containsExactlyInAnyOrder(
            "schema reports",
            "table foreign",
            "sequence counter",
            "column t.b",
            "constraint c on t",
            "index i on t");
  }

  @Test
  void whatMigrationsMadeIsManaged() {
    Table old = with(table("t", column("a", "text"), column("b", "text")), index("i", "b"));
    Schema database =
        Schema.EMPTY
            .withNamespaces(names("reports"))
            .withTables(List.of(old, FOREIGN))
            .withSequences(List.of(COUNTER));

    Managed managed = Managed.of(database, Schema.EMPTY, database);

    assertThat(managed.schema()).isEqualTo(database);
    assertThat(managed.unmanaged()).isEmpty();
  }

  @Test
  void whatTheModelHasIsManagedEvenWhereItDiffers() {
    Table database = table("t", column("a", "text"));
    Table target = table("t", column("a", "integer"));

    assertThat(Managed.of(schema(database), schema(target), Schema.EMPTY).schema())
        .isEqualTo(schema(database));
  }
}
