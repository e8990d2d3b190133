package dev.autogen.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("server")
class SchemaReaderTest {
  private final ScratchDatabase database = PostgresServer.newDatabase();
  private final Connection connection = database.connect();
  private Schema schema = Schema.EMPTY;

  @BeforeAll
  void readTheRichSchema() throws SQLException, IOException {
    try (InputStream ddl = getClass().getResourceAsStream("rich.sql")) {
      execute(new String(Objects.requireNonNull(ddl).readAllBytes(), StandardCharsets.UTF_8));
    }
    schema = SchemaReader.read(connection, names("public", "shop"));
  }

  @AfterAll
  void dropIt() throws SQLException {
    connection.close();
    database.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<Identifier> names(String... names) {
    return Stream.of(names).map(Identifier::new).toList();
  }

  private static Optional<Expression> sql(String text) {
    return Optional.of(new Expression(text));
  }

  private Table table(String namespace, String name) {
    return schema.table(QualifiedName.of(namespace, name)).orElseThrow();
  }

  @Test
  void readsTheTablesThatAreAskedForAndNoOthers() {
    assertThat(schema.tables())
        .extracting(table -> table.name().toString())
        .containsExactly("customers", "events", "marks", "shop.orders");
    assertThat(schema.namespaces()).isEqualTo(names("shop"));
    assertThat(SchemaReader.namespaces(connection)).isEqualTo(names("other", "public", "shop"));
  }

  @Test
  void skipsSchemasAndTablesOfExtensions() throws SQLException {
    execute(
        """
        CREATE SCHEMA owned; CREATE TABLE owned.rows (id int);
        CREATE SCHEMA partly; CREATE TABLE partly.theirs (id int); CREATE TABLE partly.ours (id int);
        ALTER EXTENSION plpgsql ADD SCHEMA owned; ALTER EXTENSION plpgsql ADD TABLE partly.theirs;
        CREATE TEMPORARY TABLE passing (id int)""");
    try {
      assertThat(SchemaReader.namespaces(connection))
          .isEqualTo(names("other", "partly", "public", "shop"));
      Schema read = SchemaReader.read(connection, names("owned", "partly"));
      assertThat(read.namespaces()).isEqualTo(names("partly"));
      assertThat(read.table(QualifiedName.of("partly", "ours"))).isPresent();
      assertThat(read.table(QualifiedName.of("partly", "theirs"))).isEmpty();
    } finally {
      execute(
          """
          ALTER EXTENSION plpgsql DROP SCHEMA owned; ALTER EXTENSION plpgsql DROP TABLE partly.theirs;
          DROP SCHEMA owned, partly CASCADE; DROP TABLE passing""");
    }
  }

  @Test
  void readsColumns() {
    assertThat(table("public", "customers").columns())
        .containsExactly(
            Column.of("id", "bigint", false)
                .withIdentity(
                    Optional.of(
                        new Identity(
                            Identity.Kind.BY_DEFAULT, SequenceOptions.of(SqlType.BIGINT, 100, 5)))),
            Column.of("email", "varchar(120)", false).withComment(Optional.of("where to write")),
            Column.of("nick", "text", true)
                .withDefault(sql("'x'::text"))
                .withCollation(Optional.of("\"C\"")),
            Column.of("feeling", "mood", false).withDefault(sql("'ok'::mood")),
            Column.of("tags", "text[]", true),
            Column.of("amount", "numeric(10,2)", true),
            Column.of("born", "timestamptz(3)", true)
                .withDefault(sql("'2020-01-02 03:04:05+00'::timestamp with time zone")),
            Column.of("full_name", "text", true)
                .withGenerated(
                    Optional.of(Generated.stored(new Expression("(nick || '!'::text)")))));
    assertThat(table("public", "customers").comment()).contains("who buys");
  }

  @Test
  void readsSerialAndIdentityColumns() {
    List<Column> columns = table("shop", "orders").columns();
    assertThat(columns.get(0))
        .isEqualTo(
            Column.of("number", "integer", false)
                .withIdentity(
                    Optional.of(
                        new Identity(
                            Identity.Kind.SERIAL, SequenceOptions.of(SqlType.INTEGER, 1, 1)))));
    assertThat(columns.get(1))
        .isEqualTo(
            Column.of("line", "smallint", false)
                .withIdentity(
                    Optional.of(
                        new Identity(
                            Identity.Kind.ALWAYS, SequenceOptions.of(SqlType.SMALLINT, 1, 1)))));
  }

  @Test
  void readsConstraints() {
    assertThat(table("public", "customers").constraints())
        .containsExactly(
            new PrimaryKey(new Identifier("customers_pkey"), names("id")),
            UniqueConstraint.of(new Identifier("customers_email_key"), names("email")),
            new CheckConstraint(
                new Identifier("customers_amount_check"),
                new Expression("(amount > (0)::numeric)")));
    QualifiedName customers = QualifiedName.of("public", "customers");
    assertThat(table("shop", "orders").constraints())
        .containsExactly(
            new PrimaryKey(new Identifier("orders_pkey"), names("number")),
            new UniqueConstraint(
                new Identifier("orders_pair_key"),
                names("customer_id", "backup_id"),
                false,
                Deferral.INITIALLY_DEFERRED),
            ForeignKey.of(
                    new Identifier("orders_backup_fkey"),
                    names("backup_id"),
                    customers,
                    names("id"))
                .withDeferral(Deferral.DEFERRABLE),
            ForeignKey.of(
                    new Identifier("orders_customer_fkey"),
                    names("customer_id"),
                    customers,
                    names("id"))
                .withActions(ReferentialAction.SET_NULL, ReferentialAction.CASCADE)
                .withDeferral(Deferral.INITIALLY_DEFERRED));
  }

  @Test
  void readsOneForeignKeyToPartitionedTable() {
    assertThat(table("public", "marks").foreignKeys())
        .containsExactly(
            ForeignKey.of(
                new Identifier("marks_event_fkey"),
                names("event_id", "event_at"),
                QualifiedName.of("public", "events"),
                names("id", "at")));
  }

  @Test
  void readsIndexes() {
    assertThat(table("public", "customers").indexes())
        .containsExactly(
            new Index(
                new Identifier("customers_lower_idx"),
                List.of(
                    new IndexKey(
                        Optional.empty(),
                        sql("lower((email)::text)"),
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty()),
                    IndexKey.of(new Expression("(nick || 'y'::text)"), false)),
                names("amount"),
                false,
                false,
                "btree",
                sql("(amount > (5)::numeric)"),
                List.of("fillfactor=70")),
            Index.of(
                new Identifier("customers_pattern_idx"),
                false,
                List.of(
                    new IndexKey(
                        Optional.of(new Identifier("email")),
                        Optional.empty(),
                        false,
                        false,
                        Optional.of("\"C\""),
                        Optional.of("text_pattern_ops")),
                    new IndexKey(
                        Optional.of(new Identifier("nick")),
                        Optional.empty(),
                        false,
                        true,
                        Optional.empty(),
                        Optional.empty()))),
            Index.of(
                new Identifier("customers_posix_idx"),
                false,
                List.of(
                    new IndexKey(
                        Optional.empty(),
                        sql("lower((email)::text)"),
                        false,
                        false,
                        Optional.of("\"POSIX\""),
                        Optional.empty()))),
            new Index(
                new Identifier("customers_tags_idx"),
                List.of(IndexKey.of(new Identifier("tags"), false)),
                List.of(),
                false,
                false,
                "gin",
                Optional.empty(),
                List.of()));
  }

  @Test
  void readsSequencesThatNumberNoColumn() {
    assertThat(schema.sequences())
        .containsExactly(
            new Sequence(
                QualifiedName.of("public", "orders_seq"),
                SequenceOptions.of(SqlType.BIGINT, 1, 50)),
            new Sequence(
                QualifiedName.of("shop", "countdown"),
                new SequenceOptions(SqlType.INTEGER, 10, -1, 1, 10, 5, true)));
  }

  @Test
  void knowsNullsNotDistinctAndVirtualColumnsWhereTheServerDoes() throws SQLException {
    boolean distinct = PostgresServer.majorVersion() < 15;
    boolean stored = PostgresServer.majorVersion() < 18;
    execute(
        "CREATE SCHEMA newer; CREATE TABLE newer.t (a int, b int GENERATED ALWAYS AS (a * 2) "
            + (stored ? "STORED" : "VIRTUAL")
            + ", CONSTRAINT t_a_key UNIQUE "
            + (distinct ? "" : "NULLS NOT DISTINCT ")
            + "(a))");
    Table newer = SchemaReader.read(connection, names("newer")).tables().get(0);
    assertThat(newer.constraints())
        .containsExactly(
            new UniqueConstraint(new Identifier("t_a_key"), names("a"), !distinct, Deferral.NONE));
    assertThat(newer.columns().get(1).generated())
        .contains(
            new Generated(
                new Expression("(a * 2)"),
                stored ? Generated.Storage.STORED : Generated.Storage.VIRTUAL));
    if (!stored) {
      execute("ALTER TABLE newer.t ADD CONSTRAINT t_a_set NOT NULL a NOT VALID");
      assertThat(nullable()).isTrue();
      execute("ALTER TABLE newer.t VALIDATE CONSTRAINT t_a_set");
      assertThat(nullable()).isFalse();
    }
    execute("DROP SCHEMA newer CASCADE");
  }

  private boolean nullable() {
    return SchemaReader.read(connection, names("newer"))
        .tables()
        .get(0)
        .columns()
        .get(0)
        .nullable();
  }

  @Test
  void readsTemporaryTablesOfTheCallersTransaction() throws SQLException {
    try (Connection own = database.connect();
        Statement statement = own.createStatement()) {
      own.setAutoCommit(false);
      statement.execute("SET LOCAL TimeZone = 'Asia/Tokyo'");
      statement.execute("CREATE TEMPORARY TABLE customers (a int CHECK (a in (1, 2)), m mood)");
      String namespace;
      try (ResultSet temporary =
          statement.executeQuery("SELECT pg_my_temp_schema()::regnamespace::text")) {
        assertThat(temporary.next()).isTrue();
        namespace = temporary.getString(1);
      }
      Schema read = SchemaReader.read(own, names(namespace));
      assertThat(read.namespaces()).isEmpty();
      assertThat(read.tables())
          .containsExactly(
              new Table(
                  QualifiedName.of(namespace, "customers"),
                  List.of(Column.of("a", "integer", true), Column.of("m", "mood", true)),
                  List.of(
                      new CheckConstraint(
                          new Identifier("customers_a_check"),
                          new Expression("(a = ANY (ARRAY[1, 2]))"))),
                  List.of(),
                  Optional.empty()));
      try (ResultSet zone = statement.executeQuery("SHOW TimeZone")) {
        assertThat(zone.next()).isTrue();
        assertThat(zone.getString(1)).isEqualTo("Asia/Tokyo");
      }
      own.rollback();
    }
  }

  @Test
  void leavesTheConnectionAsItWas() throws SQLException {
    assertThat(connection.getAutoCommit()).isTrue();
    try (Statement statement = connection.createStatement();
        ResultSet path =
            statement.executeQuery(
                "SELECT current_setting('search_path'), current_setting('transaction_read_only')")) {
      assertThat(path.next()).isTrue();
      assertThat(path.getString(1)).isEqualTo("\"$user\", public");
      assertThat(path.getString(2)).isEqualTo("off");
    }
  }

  @Test
  void tellsAboutTheDatabase() throws SQLException {
    execute("CREATE TABLE other.rows AS SELECT generate_series(1, 1234); ANALYZE other.rows");
    DatabaseInfo info = DatabaseInfo.read(connection);
    assertThat(info.majorVersion()).isEqualTo(PostgresServer.majorVersion());
    assertThat(info.version()).startsWith(Integer.toString(info.majorVersion()));
    assertThat(info.database()).isEqualTo(database.name());
    assertThat(CurrentSchema.of(connection)).contains(QualifiedName.PUBLIC);
    assertThat(info.sizes()).doesNotContainKey(QualifiedName.of("public", "customers"));
    assertThat(info.sizes().get(QualifiedName.of("other", "rows")))
        .isNotNull()
        .satisfies(
            size -> {
              assertThat(size.rows()).isEqualTo(1234);
              assertThat(size.bytes()).isBetween(40_000L, 120_000L);
            });
  }
}
