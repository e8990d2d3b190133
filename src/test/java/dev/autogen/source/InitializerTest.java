package dev.autogen.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Origin;
import dev.autogen.source.Initializer.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the initial values of fields. */
class InitializerTest {
  private final Path folder;

  InitializerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeEnums() throws IOException {
    Files.createDirectories(folder.resolve("shop/types"));
    write("shop/Status.java", "package shop; enum Status { NEW, PAID, SENT }");
    write(
        "shop/types/Level.java",
        "package shop.types; public enum Level { BASIC, GOLD; public enum Mark { A, B } }");
    write("shop/Money.java", "package shop; class Money { static final Money ZERO = null; }");
    write(
        "shop/Coded.java",
        "package shop; enum Coded { X('x'); @EnumeratedValue final char c; Coded(char c) {} }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "String x = \"it's \\u0041\\n\"  | TEXT    | `it's A\n`",
        "String x = \"\"                 | TEXT    | ``",
        "char x = 'c'                    | TEXT    | c",
        "int x = 42                      | NUMBER  | 42",
        "int x = -42                     | NUMBER  | -42",
        "int x = 0x1F                    | NUMBER  | 31",
        "int x = -2147483648             | NUMBER  | -2147483648",
        "long x = 1_000L                 | NUMBER  | 1000",
        "long x = -9223372036854775808L  | NUMBER  | -9223372036854775808",
        "short x = (short) 7             | NUMBER  | 7",
        "double x = 1.5e2d               | NUMBER  | 150",
        "float x = (.25f)                | NUMBER  | 0.25",
        "double x = 0x1p-1               | NUMBER  | 0.5",
        "Integer x = Integer.valueOf(3)  | NUMBER  | 3",
        "BigDecimal x = BigDecimal.ZERO  | NUMBER  | 0",
        "BigDecimal x = java.math.BigDecimal.TEN         | NUMBER | 10",
        "BigDecimal x = new BigDecimal(\"1.50\")         | NUMBER | 1.50",
        "BigDecimal x = new BigDecimal(\"-1E+3\")        | NUMBER | -1000",
        "BigDecimal x = BigDecimal.valueOf(-2.5)         | NUMBER | -2.5",
        "BigDecimal x = BigDecimal.valueOf(150, 2)       | NUMBER | 1.50",
        "BigInteger x = BigInteger.ONE                   | NUMBER | 1",
        "boolean x = true                                | BOOLEAN | true",
        "Boolean x = Boolean.FALSE                       | BOOLEAN | false",
        "LocalDate x = LocalDate.now()                   | CURRENT_DATE | LocalDate.now()",
        "LocalTime x = LocalTime.now()                   | CURRENT_TIME | LocalTime.now()",
        "Instant x = Instant.now()                       | CURRENT_TIMESTAMP | Instant.now()",
        "LocalDateTime x = LocalDateTime.now(clock)      | CURRENT_TIMESTAMP | LocalDateTime.now(clock)",
        "OffsetDateTime x = OffsetDateTime.now()         | CURRENT_TIMESTAMP | OffsetDateTime.now()",
        "java.time.ZonedDateTime x = java.time.ZonedDateTime.now() | CURRENT_TIMESTAMP | java.time.ZonedDateTime.now()",
        "Date x = new Date()                             | CURRENT_TIMESTAMP | new Date()",
        "UUID x = UUID.randomUUID()                      | RANDOM_UUID | UUID.randomUUID()",
        "int x                                           | NUMBER  | 0",
        "double x                                        | NUMBER  | 0",
        "boolean x                                       | BOOLEAN | false",
        "static final int Y = 5; int x = Y               | NUMBER  | 5",
        "static final String Y = \"y\"; String x = this.Y  | TEXT  | y",
        "static final String Y = \"y\"; String x = User.Y  | TEXT  | y",
      })
  void aValueIsRead(String field, Kind kind, String value) throws IOException {
    assertThat(initializer(field)).contains(Initializer.of(kind, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                   | Status x = Status.PAID            | PAID | 1",
        "                                   | shop.Status x = shop.Status.SENT  | SENT | 2",
        "import shop.types.Level;           | Level x = Level.GOLD              | GOLD | 1",
        "import shop.types.*;               | Level x = Level.GOLD              | GOLD | 1",
        "import shop.types.Level;           | Level.Mark x = Level.Mark.B       | B    | 1",
        "import shop.types.Level.Mark;      | Mark x = Mark.B                   | B    | 1",
        "import static shop.Status.PAID;    | Status x = PAID                   | PAID | 1",
        "import static shop.types.Level.*;  | shop.types.Level x = BASIC        | BASIC | 0",
        "                                   | enum In { A, B } In x = In.B      | B    | 1",
        "                                   | enum In { A, B } In x = User.In.B | B    | 1",
        "                                   | static final Status Y = Status.SENT; Status x = Y | SENT | 2",
      })
  void aConstantOfAnEnumHasItsPlace(String imports, String field, String name, int ordinal)
      throws IOException {
    assertThat(initializer(imports == null ? "" : imports, field))
        .contains(new Initializer(Kind.ENUM_CONSTANT, name, OptionalInt.of(ordinal)));
  }

  @Test
  void anEnumWithoutSourceIsTakenWhereTheMappingSaysThatItIsOne() throws IOException {
    assertThat(initializer("@Enumerated(EnumType.STRING) Elsewhere x = Elsewhere.A"))
        .contains(Initializer.of(Kind.ENUM_CONSTANT, "A"));
    assertThat(initializer("Elsewhere x = Elsewhere.A")).isEmpty();
  }

  @Test
  void theInitialiserOfAPropertyThatIsReadThroughAGetterIsItsFields() throws IOException {
    assertThat(
            initializer("int x = 3; @Id int getId() { return 1; } int getX() { return x; } int y"))
        .contains(Initializer.of(Kind.NUMBER, "3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String x",
        "String x = null",
        "Integer x",
        "char x",
        "final int x",
        "@Id long x",
        "@Convert(converter = YesNo.class) boolean x = true",
        "boolean x = true; @Convert(converter = YesNo.class) boolean getX() { return x; } int y",
        "List<String> x = new ArrayList<>()",
        "Set<String> x = Set.of()",
        "Money x = Money.ZERO",
        "Coded x = Coded.X",
        "Status x = Status.LOST",
        "Instant x = Instant.EPOCH",
        "String x = UUID.randomUUID().toString()",
        "long x = System.nanoTime()",
        "int x = 1 + 1",
        "int x = 'a'",
        "int x = (int) 2.5",
        "int x = ~1",
        "int x = now()",
        "Integer x = Integer.valueOf(\"5\")",
        "BigDecimal x = new BigDecimal(\"many\")",
        "BigDecimal x = new BigDecimal(\"1\", context)",
        "Date x = new Date(0)",
        "static final int Z = 5; static final int Y = Z; int x = Y",
        "int Y = 5; int x = Y",
        "int z = 5",
      })
  void anythingElseHasNoValue(String field) throws IOException {
    assertThat(initializer(field)).isEmpty();
  }

  @Test
  void aRecordComponentHasNoInitialiser() throws IOException {
    write("shop/Size.java", "package shop; record Size(int x) { static int y; }");

    assertThat(EntitySources.in(List.of(folder)).initializer(origin("shop.Size"))).isEmpty();
  }

  @Test
  void theClassItselfHasNoInitialiser() throws IOException {
    write("shop/User.java", "package shop; class User { int x; }");

    assertThat(
            EntitySources.in(List.of(folder))
                .initializer(new Origin("shop.User", Optional.empty())))
        .isEmpty();
  }

  private Optional<Initializer> initializer(String field) throws IOException {
    return initializer("", field);
  }

  private Optional<Initializer> initializer(String imports, String field) throws IOException {
    write("shop/User.java", "package shop; " + imports + " class User { " + field + "; }");
    return EntitySources.in(List.of(folder)).initializer(origin("shop.User"));
  }

  private static Origin origin(String className) {
    return new Origin(className, Optional.of("x"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
