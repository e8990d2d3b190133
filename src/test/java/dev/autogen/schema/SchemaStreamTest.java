package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.autogen.testing.RichTable;
import dev.autogen.testing.SchemaShortcuts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaStreamTest {
  @Test
  void bringsAModelThroughUnchanged() throws IOException {
    Table table = RichTable.TABLE;
    Sequence sequence =
        new Sequence(
            SchemaShortcuts.publicName("orders_seq"), SequenceOptions.of(SqlType.BIGINT, 1, 50));
    Model model =
        new Model(
            Schema.EMPTY
                .withNamespaces(SchemaShortcuts.names("audit"))
                .withTables(List.of(table))
                .withSequences(List.of(sequence))
                .withEnumTypes(
                    List.of(
                        EnumType.of(SchemaShortcuts.publicName("status"), List.of("NEW", "OLD"))))
                .withCompositeTypes(
                    List.of(
                        new CompositeType(
                            SchemaShortcuts.publicName("point"),
                            List.of(
                                new CompositeType.Attribute(
                                    SchemaShortcuts.name("x"), SqlType.BIGINT))))),
            new ModelOrigins(
                Map.of(
                    SchemaShortcuts.publicName("status"),
                    new Origin("shop.Status", Optional.empty())),
                Map.of(table.name(), new Origin("shop.Order", Optional.empty())),
                Map.of(
                    new ColumnName(table.name(), SchemaShortcuts.name("id")),
                    new Origin("shop.Order", Optional.of("id")))),
            new ModelFreedom(
                Set.of(SchemaShortcuts.publicName("status")),
                Set.of(new ObjectName(table.name(), SchemaShortcuts.name("orders_pkey")))),
            new Numbering(
                Map.of(
                    sequence.name(),
                    List.of(new ColumnName(table.name(), SchemaShortcuts.name("id"))))),
            List.of(new AuxiliaryObject("audit", true, List.of("SELECT 1"), List.of())),
            new ModelReading("7.4.6.Final", List.of("a warning")));

    assertThat(SchemaStream.read(Model.class, stream(model))).isEqualTo(model);
  }

  @Test
  void letsNothingElseIn() throws IOException {
    ByteArrayInputStream foreign = stream(new File("x"));

    assertThatExceptionOfType(InvalidClassException.class)
        .isThrownBy(() -> SchemaStream.read(Serializable.class, foreign));
  }

  @Test
  void tellsWhatItIsNot() throws IOException {
    ByteArrayInputStream identifier = stream(SchemaShortcuts.name("x"));

    assertThatExceptionOfType(InvalidClassException.class)
        .isThrownBy(() -> SchemaStream.read(Schema.class, identifier))
        .withMessageContaining(Schema.class.getName());
  }

  private static ByteArrayInputStream stream(Serializable value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SchemaStream.write(value, bytes);
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
