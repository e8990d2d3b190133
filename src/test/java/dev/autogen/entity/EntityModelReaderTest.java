package dev.autogen.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Model;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityModelReaderTest {
  private static final String SHOP = "dev.autogen.hibernate.shop";
  private static final QualifiedName CUSTOMERS = QualifiedName.of("public", "customers");
  private static final QualifiedName ORDER = QualifiedName.of("sales", "Order");

  @TempDir static Path cacheDir;
  private static Model model;
  private static final List<String> SAID = new ArrayList<>();

  @BeforeAll
  static void read() {
    model = new EntityModelReader(SAID::add).read(TestRequest.of(cacheDir, SHOP));
  }

  @Test
  void physical_tables_of_all_namespaces_are_read_and_nothing_else() {
    assertThat(model.schema().tables())
        .extracting(table -> table.name().toString())
        .containsExactly(
            "Order_Carrier",
            "carrier",
            "circle",
            "customer_tags",
            "customers",
            "document",
            "hibernate_sequences",
            "invoice",
            "orderline",
            "sales.Order");
    assertThat(model.schema().namespaces()).containsExactly(new Identifier("sales"));
    assertThat(model.hibernateVersion()).startsWith("7.");
    assertThat(model.warnings()).isEmpty();
  }

  @Test
  void columns_follow_the_classes_with_the_key_first() {
    assertThat(columns(CUSTOMERS))
        .containsExactly(
            "id",
            "createdat",
            "email",
            "name",
            "status",
            "oldstatus",
            "street",
            "zip",
            "note",
            "credit",
            "reference");
    assertThat(columns(QualifiedName.of("public", "carrier")))
        .containsExactly("id", "title", "containers", "kind");
    assertThat(columns(QualifiedName.of("public", "circle")))
        .containsExactly("id", "color", "radius");
    assertThat(columns(QualifiedName.of("public", "orderline")))
        .containsExactly("ordernumber", "line", "quantity", "order_id");
  }

  @Test
  void columns_say_all_that_the_mapping_says() {
    assertThat(table(CUSTOMERS).columns())
        .contains(
            Column.of("id", "bigint", false)
                .withIdentity(
                    Optional.of(
                        new Identity(
                            Identity.Kind.BY_DEFAULT, SequenceOptions.of(SqlType.BIGINT, 1, 1)))),
            Column.of("createdat", "timestamptz", false)
                .withDefault(Optional.of(new Expression("now()"))),
            Column.of("name", "varchar(255)", true).withCollation(Optional.of("\"C\"")),
            Column.of("oldstatus", "smallint", true),
            Column.of("note", "text", false)
                .withDefault(Optional.of(new Expression("'it''s not null'"))),
            Column.of("credit", "numeric(12,2)", true)
                .withDefault(Optional.of(new Expression("0"))));
    assertThat(table(ORDER).columns())
        .contains(
            Column.of("Net", "numeric(38,2)", true),
            Column.of("gross", "numeric(38,2)", true)
                .withGenerated(
                    Optional.of(
                        new Generated(new Expression("\"Net\" * 1.2"), Generated.Storage.ANY))));
  }

  @Test
  void a_creation_timestamp_is_never_null_since_hibernate_7_4() {
    assertThat(table(QualifiedName.of("public", "document")).columns())
        .contains(Column.of("filed", "timestamptz", false));
  }

  @Test
  void constraints_keep_given_names_and_get_postgresql_names_otherwise() {
    assertThat(table(CUSTOMERS).constraints())
        .containsExactly(
            new PrimaryKey(new Identifier("customers_pkey"), ids("id")),
            unique("customers_credit_key", "credit"),
            unique("customers_email_key", "email"),
            unique("uq_customer_ref", "reference"),
            check("credit_is_positive", "credit > 0"),
            check("customers_credit_check", "credit < 1000"),
            check("customers_oldstatus_check", "oldStatus between 0 and 1"),
            check("customers_status_check", "status in ('NEW','GOLD')"));
    assertThat(model.freedom().names())
        .contains(
            new ObjectName(CUSTOMERS, new Identifier("customers_pkey")),
            new ObjectName(CUSTOMERS, new Identifier("customers_email_key")),
            new ObjectName(CUSTOMERS, new Identifier("customers_status_check")),
            new ObjectName(CUSTOMERS, new Identifier("customers_name_status_idx")))
        .doesNotContain(
            new ObjectName(CUSTOMERS, new Identifier("uq_customer_ref")),
            new ObjectName(CUSTOMERS, new Identifier("credit_is_positive")),
            new ObjectName(CUSTOMERS, new Identifier("ix_customer_zip")),
            new ObjectName(ORDER, new Identifier("fk_order_carrier")));
  }

  @Test
  void foreign_keys_name_the_columns_they_reference() {
    assertThat(table(ORDER).foreignKeys())
        .containsExactly(
            ForeignKey.of(
                    new Identifier("Order_customer_id_fkey"),
                    ids("customer_id"),
                    CUSTOMERS,
                    ids("id"))
                .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION),
            ForeignKey.of(
                new Identifier("fk_order_carrier"),
                ids("shipped_by"),
                QualifiedName.of("public", "carrier"),
                ids("id")));
  }

  @Test
  void indexes_keep_order_and_direction() {
    assertThat(table(CUSTOMERS).indexes())
        .containsExactly(
            Index.of(
                new Identifier("customers_name_status_idx"),
                false,
                List.of(
                    IndexKey.of(new Identifier("name"), false),
                    IndexKey.of(new Identifier("status"), true))),
            Index.of(
                new Identifier("ix_customer_zip"),
                false,
                List.of(IndexKey.of(new Identifier("zip"), false))));
  }

  @Test
  void a_key_of_two_columns_keeps_the_order_of_the_class() {
    assertThat(table(QualifiedName.of("public", "orderline")).primaryKey())
        .contains(new PrimaryKey(new Identifier("orderline_pkey"), ids("ordernumber", "line")));
  }

  @Test
  void sequences_have_start_and_increment() {
    assertThat(model.schema().sequences())
        .containsExactly(
            new Sequence(
                QualifiedName.of("public", "carrier_ids"),
                SequenceOptions.of(SqlType.BIGINT, 0, 5).withLimits(0, Long.MAX_VALUE)),
            new Sequence(
                QualifiedName.of("public", "order_seq"),
                SequenceOptions.of(SqlType.BIGINT, 1, 50)));
  }

  @Test
  void origins_name_the_class_that_really_declares_a_column() {
    assertThat(model.origins().tables())
        .containsEntry(CUSTOMERS, new Origin(SHOP + ".Customer", Optional.empty()));
    assertThat(origin(CUSTOMERS, "createdat")).isEqualTo(SHOP + ".Audited.createdAt");
    assertThat(origin(CUSTOMERS, "zip")).isEqualTo(SHOP + ".Address.zip");
    assertThat(origin(ORDER, "shipped_by")).isEqualTo(SHOP + ".Order.carrier");
    assertThat(origin(QualifiedName.of("public", "customer_tags"), "tag"))
        .isEqualTo(SHOP + ".Customer.tags");
    assertThat(origin(QualifiedName.of("public", "carrier"), "containers"))
        .isEqualTo(SHOP + ".Ship.containers");
    assertThat(origin(QualifiedName.of("public", "circle"), "color"))
        .isEqualTo(SHOP + ".Shape.color");
    assertThat(origin(QualifiedName.of("public", "circle"), "radius"))
        .isEqualTo(SHOP + ".Circle.radius");
    assertThat(origin(QualifiedName.of("public", "orderline"), "ordernumber"))
        .isEqualTo(SHOP + ".OrderLine$Key.orderNumber");
    assertThat(origin(QualifiedName.of("public", "orderline"), "order_id"))
        .isEqualTo(SHOP + ".Order.lines");
  }

  @Test
  void an_unchanged_model_comes_from_the_cache() {
    List<String> said = new ArrayList<>();
    Model again = new EntityModelReader(said::add).start(TestRequest.of(cacheDir, SHOP)).get();
    assertThat(again).isEqualTo(model);
    assertThat(SAID).anyMatch(line -> line.startsWith("model read by Hibernate"));
    assertThat(said).singleElement().asString().startsWith("model from the cache");
  }

  @Test
  void a_setting_is_part_of_the_question() {
    Model other =
        new EntityModelReader(line -> {})
            .read(TestRequest.of(cacheDir, SHOP, Map.of("hibernate.default_schema", "Branch")));
    assertThat(other.schema().table(QualifiedName.of("branch", "customers"))).isPresent();
  }

  @Test
  void a_mapping_error_is_one_line_that_names_the_entity() {
    assertThatThrownBy(() -> read("dev.autogen.hibernate.broken.NoIdentifier"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("dev.autogen.hibernate.broken.NoIdentifier")
        .hasMessageNotContainingAny("\n", "\tat ");
  }

  @Test
  void a_class_that_is_missing_is_named(@TempDir Path folder) throws IOException {
    String ship = SHOP.replace('.', '/') + "/Ship.class";
    Files.createDirectories(folder.resolve(SHOP.replace('.', '/')));
    Files.copy(TestRequest.testClasses().resolve(ship), folder.resolve(ship));
    EntityRequest request =
        new EntityRequest(
            List.of(folder),
            TestRequest.jars(),
            new EntityRequest.Selection(List.of(), List.of()),
            new EntityRequest.Target(Map.of(), 18, "public"),
            cacheDir);
    assertThatThrownBy(() -> new EntityModelReader(line -> {}).read(request))
        .isInstanceOf(UsageException.class)
        .hasMessage(SHOP + ".Ship: the class " + SHOP + ".Carrier is missing on the class path");
  }

  @Test
  void a_class_path_without_hibernate_is_refused(@TempDir Path emptyCache) {
    EntityRequest request =
        new EntityRequest(
            List.of(TestRequest.testClasses()),
            List.of(),
            new EntityRequest.Selection(List.of(SHOP), List.of()),
            new EntityRequest.Target(Map.of(), 18, "public"),
            emptyCache);
    assertThatThrownBy(() -> new EntityModelReader(line -> {}).read(request))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no Hibernate");
  }

  @Test
  void a_name_that_maps_nothing_is_said() {
    assertThatThrownBy(() -> read("dev.autogen.nowhere"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("dev.autogen.nowhere");
  }

  private static void read(String entities) {
    new EntityModelReader(line -> {}).read(TestRequest.of(cacheDir, entities));
  }

  private static Table table(QualifiedName name) {
    return model.schema().table(name).orElseThrow();
  }

  private static List<String> columns(QualifiedName table) {
    return table(table).columns().stream().map(column -> column.name().value()).toList();
  }

  private static String origin(QualifiedName table, String column) {
    return String.valueOf(
        model.origins().columns().get(new ColumnName(table, new Identifier(column))));
  }

  private static List<Identifier> ids(String... names) {
    return Stream.of(names).map(Identifier::new).toList();
  }

  private static Constraint unique(String name, String column) {
    return UniqueConstraint.of(new Identifier(name), ids(column));
  }

  private static Constraint check(String name, String condition) {
    return new CheckConstraint(new Identifier(name), new Expression(condition));
  }
}
