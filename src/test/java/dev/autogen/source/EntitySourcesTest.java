package dev.autogen.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds the lines of declarations. */
class EntitySourcesTest {
  private final Path folder;

  EntitySourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPropertyIsWhereItsFieldIs() throws IOException {
    Path file =
        write(
            "shop/User.java",
            """
            package shop;

            @Entity
            class User {
              @Id long id;

              @Column(name = "mail")
              private String email, phone;

              public String getEmail() {
                return email;
              }
            }
            """);

    assertThat(locate("shop.User", "email")).contains(new SourceLocation(file, 8));
    assertThat(locate("shop.User", "phone")).contains(new SourceLocation(file, 8));
    assertThat(locate("shop.User", "fax")).isEmpty();
    assertThat(EntitySources.in(List.of(folder)).locate(new Origin("shop.User", Optional.empty())))
        .map(SourceLocation::toString)
        .contains(file.toString().replace('\\', '/') + ":4");
  }

  @Test
  void anAnnotatedGetterIsThePlaceUnlessTheIdIsAField() throws IOException {
    Path file =
        write(
            "shop/User.java",
            """
            package shop;
            class User {
              private long id;
              private String name;
              private boolean active;
              private String URL;
              @Id
              public long getId() { return id; }
              public String getName() { return name; }
              public boolean isActive() { return active; }
              public String getURL() { return URL; }
              public String getName(int part) { return name; }
            }
            """);
    Path mixed =
        write(
            "shop/Mixed.java",
            """
            package shop;
            class Mixed {
              @Id long id;
              String name;
              @NotBlank String getName() { return name; }
            }
            """);
    Path base =
        write(
            "shop/Base.java",
            """
            package shop;
            @MappedSuperclass
            abstract class Base {
              String name;
              String note;
              @Column(length = 20)
              String getName() { return name; }
              @Override
              String getNote() { return note; }
            }
            """);

    assertThat(locate("shop.User", "id")).contains(new SourceLocation(file, 8));
    assertThat(locate("shop.User", "name")).contains(new SourceLocation(file, 9));
    assertThat(locate("shop.User", "active")).contains(new SourceLocation(file, 10));
    assertThat(locate("shop.User", "URL")).contains(new SourceLocation(file, 11));
    assertThat(locate("shop.Mixed", "name")).contains(new SourceLocation(mixed, 4));
    assertThat(locate("shop.Base", "name")).contains(new SourceLocation(base, 7));
    assertThat(locate("shop.Base", "note")).contains(new SourceLocation(base, 5));
  }

  @Test
  void nestedClassesAndRecordsAreFound() throws IOException {
    Path file =
        write(
            "shop/Order.java",
            """
            package shop;
            class Order {
              enum Status { NEW }
              @Embeddable
              record Money(
                  BigDecimal amount,
                  String currency) {}
              static class Line {
                static class Key {
                  int number;
                }
              }
            }
            """);

    assertThat(locate("shop.Order$Money", "currency")).contains(new SourceLocation(file, 7));
    assertThat(locate("shop.Order$Line$Key", "number")).contains(new SourceLocation(file, 10));
    assertThat(locate("shop.Order$Absent", "number")).isEmpty();
  }

  @Test
  void theFirstFolderThatHasTheClassAnswers() throws IOException {
    write("one/shop/User.java", "package shop;\n\n\nclass User { int a; }\n");
    write("two/shop/User.java", "package shop;\nclass User { int a; }\n");
    Path other = write("two/shop/Other.java", "package shop;\nclass Other { int a; }\n");
    EntitySources sources =
        EntitySources.in(
            List.of(folder.resolve("none"), folder.resolve("one"), folder.resolve("two")));

    assertThat(sources.locate(new Origin("shop.User", Optional.of("a"))))
        .map(SourceLocation::line)
        .contains(4);
    assertThat(sources.locate(new Origin("shop.Other", Optional.of("a"))))
        .contains(new SourceLocation(other, 2));
  }

  @Test
  void aClassWithoutAPackageIsFound() throws IOException {
    Path file = write("User.java", "class User {\n  int a;\n}\n");

    assertThat(locate("User", "a")).contains(new SourceLocation(file, 2));
  }

  @Test
  void whatIsMissingOrDoesNotParseHasNoAnswer() throws IOException {
    write("shop/Broken.java", "package shop; class Broken { int a = ; }");
    Files.write(folder.resolve("shop/Bytes.java"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});

    assertThat(locate("shop.Broken", "a")).isEmpty();
    assertThat(locate("shop.Bytes", "a")).isEmpty();
    assertThat(locate("shop.Absent", "a")).isEmpty();
    assertThat(locate("$", "a")).isEmpty();
    assertThat(locate("shop.\0", "a")).isEmpty();
  }

  @Test
  void aFileIsParsedOnce() throws IOException {
    Path file = write("shop/User.java", "package shop;\nclass User { int a; }\n");
    EntitySources sources = EntitySources.in(List.of(folder));
    Origin origin = new Origin("shop.User", Optional.of("a"));
    Optional<SourceLocation> before = sources.locate(origin);
    Files.writeString(file, "package shop;\n\n\nclass User { int a; }\n");

    assertThat(sources.locate(origin)).isEqualTo(before).isPresent();
  }

  @Test
  void theNewestSyntaxIsRead() throws IOException {
    Path file =
        write(
            "shop/Shape.java",
            """
            package shop;
            sealed interface Shape permits Circle {
              record Circle(int radius) implements Shape {}
              static int of(Object o) {
                return switch (o) {
                  case Circle(int radius) when radius > 0 -> radius;
                  default -> 0;
                };
              }
            }
            """);

    assertThat(locate("shop.Shape$Circle", "radius")).contains(new SourceLocation(file, 3));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Optional<SourceLocation> locate(String className, String property) {
    return EntitySources.in(List.of(folder)).locate(new Origin(className, Optional.of(property)));
  }
}
