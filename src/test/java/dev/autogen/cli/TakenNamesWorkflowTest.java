package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people made in the database has a name that the model's next change would use. */
class TakenNamesWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String CUSTOMER =
      "@Entity @Table(name = \"customer\") public class Customer { @Id Long id; }";

  private static final String ORDER =
      "@Entity @Table(name = \"orders\") public class Order { @Id Long id; String status; Long customer_id; String code; }";

  private final ScratchDatabase database = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void closeServer() {
    SCRATCH.close();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void generatedNamesAreFreeOnes() throws IOException, SQLException {
    first();
    execute(
        """
        ALTER TABLE orders ADD CONSTRAINT orders_status_check CHECK (status <> '');
        CREATE TABLE legacy_customer (id bigint PRIMARY KEY);
        ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey
          FOREIGN KEY (customer_id) REFERENCES legacy_customer;
        CREATE VIEW orders_code_key AS SELECT 1 AS x;
        CREATE TABLE orders_code_status_idx (a int);
        CREATE MATERIALIZED VIEW invoice_pkey AS SELECT 1 AS x""");
    Entities.compile(
        folder,
        "Order",
        "@Entity @Table(name = \"orders\", indexes = @Index(columnList = \"code, status\")) public class Order {"
            + " @Id Long id; @Enumerated(EnumType.STRING) Status status; @Column(unique = true) String code;"
            + " @ManyToOne @JoinColumn(name = \"customer_id\") Customer customer; enum Status { A, B } }");
    Entities.compile(
        folder,
        "Invoice",
        "@Entity @Table(name = \"invoice\") public class Invoice { @Id Long id; }");

    Command change = done("-m", "change");
    assertThat(Files.readString(folder.resolve(change.out().strip())))
        .contains(
            "orders_status_check1",
            "orders_customer_id_fkey1",
            "orders_code_key1",
            "orders_code_status_idx1",
            "invoice_pkey1")
        .doesNotContain("DROP CONSTRAINT orders_status_check;");
    done("upgrade");
    done("check");
    assertThat(done("-m", "again").out()).isEmpty();
    done("check", "--url", "none");
    execute(
        """
        DO $$ BEGIN ASSERT (SELECT count(*) FROM pg_constraint
          WHERE conname IN ('orders_status_check', 'orders_customer_id_fkey')) = 2; END $$""");
    done("downgrade", "-1", "--accept-data-loss");
    done("upgrade");
    done("check");
  }

  /** The new migration follows others that the database has not applied. */
  @Test
  void namesAreTakenInADatabaseThatIsBehind() throws IOException, SQLException {
    first();
    execute(
        "CREATE VIEW orders_code_key AS SELECT 1 AS x; CREATE INDEX orders_status_idx ON orders (code)");
    Entities.compile(folder, "Order", ORDER.replace("Long customer_id; ", ""));
    done("-m", "pending");
    Entities.compile(
        folder,
        "Order",
        ORDER
            .replace("Long customer_id; ", "")
            .replace("String code", "@Column(unique = true) String code"));
    assertThat(Files.readString(folder.resolve(done("-m", "key").out().strip())))
        .contains("orders_code_key1");
    done("upgrade");
    done("check");
    assertThat(done("-m", "again").out()).isEmpty();
  }

  @Test
  void aChangedConstraintOfOursKeepsItsName() throws IOException, SQLException {
    Entities.compile(folder, "Order", withStatus("A, B"));
    done("-m", "first", "--no-verify");
    done("upgrade");
    execute(
        "CREATE TABLE orders_status_check (a int);"
            + " ALTER TABLE orders ADD CONSTRAINT orders_status_check_new CHECK (id > 0)");
    Entities.compile(folder, "Order", withStatus("A, B, C"));
    assertThat(Files.readString(folder.resolve(done("-m", "more").out().strip())))
        .doesNotContain("orders_status_check1");
    done("upgrade");
    done("check");
  }

  /** What Hibernate uses at run time, and what the mapping calls by its name, has no other name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE VIEW codes AS SELECT 1 AS id|table codes|view codes",
        "CREATE MATERIALIZED VIEW codes AS SELECT 1 AS id|table codes|materialized view codes",
        "CREATE SEQUENCE codes|table codes|sequence codes",
        "CREATE INDEX codes ON orders (code)|table codes|index codes on orders",
        "CREATE DOMAIN codes AS text|table codes|domain codes",
        "CREATE TYPE codes AS ENUM ('x')|table codes|enum type codes",
        "CREATE TABLE codes_seq (a int)|sequence codes_seq|table codes_seq",
        "CREATE TABLE other (codes_seq serial); ALTER SEQUENCE other_codes_seq_seq RENAME TO codes_seq|sequence codes_seq|sequence codes_seq on other",
        "CREATE TABLE kind (a int)|enum type kind|table kind",
        "CREATE INDEX code_text ON orders (code)|index code_text on codes|index code_text on orders",
        "CREATE VIEW code_key AS SELECT 1 AS x|constraint code_key on codes|view code_key",
      })
  void otherNamesAreRefused(String made, String wanted, String object)
      throws IOException, SQLException {
    first();
    execute(made);
    Entities.compile(
        folder,
        "Code",
        "@Entity @Table(name = \"codes\", indexes = @Index(name = \"code_text\", columnList = \"text\"),"
            + " uniqueConstraints = @UniqueConstraint(name = \"code_key\", columnNames = \"number\"))"
            + " public class Code { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;"
            + " String text; Integer number;"
            + " @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Kind kind;"
            + " enum Kind { A } }");
    Command refused = run("-m", "codes");
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
    assertThat(refused.err())
        .contains(
            wanted
                + ": the name is taken by "
                + object
                + ", which neither the model nor a migration created.");
    assertThat(migrations()).isEqualTo(1);
    assertThat(run("diff").err()).contains("refused  " + wanted);
  }

  @Test
  void aForeignConstraintWithTheNameOfTheMappingIsNotDropped() throws IOException, SQLException {
    first();
    execute("ALTER TABLE orders ADD CONSTRAINT code_key UNIQUE (status)");
    Entities.compile(
        folder,
        "Order",
        ORDER.replace(
            "name = \"orders\"",
            "name = \"orders\", uniqueConstraints = @UniqueConstraint(name = \"code_key\", columnNames = \"code\")"));
    Command refused = run("-m", "key");
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
    assertThat(refused.err())
        .contains(
            "constraint code_key on orders: the name is taken by constraint code_key on orders");
    execute("ALTER TABLE orders DROP CONSTRAINT code_key, ADD CONSTRAINT code_key UNIQUE (code)");
    assertThat(done("-m", "key").out()).isEmpty();
  }

  private static String withStatus(String labels) {
    return "@Entity @Table(name = \"orders\") public class Order { @Id Long id; @Enumerated(EnumType.STRING) Status status; enum Status { "
        + labels
        + " } }";
  }

  private void first() throws IOException {
    Entities.compile(folder, "Customer", CUSTOMER);
    Entities.compile(folder, "Order", ORDER);
    done("-m", "first", "--no-verify");
    done("upgrade");
  }

  private Command done(String... arguments) {
    Command command = run(arguments);
    assertThat(command.exitCode()).as(command.out() + command.err()).isZero();
    return command;
  }

  private Command run(String... arguments) {
    return Command.run(
        folder,
        Map.of(
            "AUTOGEN_SCRATCH", SCRATCH.url(),
            "AUTOGEN_URL", database.url(),
            "AUTOGEN_CLASSPATH", "classes"),
        arguments);
  }

  private long migrations() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
      return files.count();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
