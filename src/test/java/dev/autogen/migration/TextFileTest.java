package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in all encodings and line ends are read, or rejected with one line that says why. */
class TextFileTest {
  private static final String MARK = "\uFEFF";

  @TempDir private Path folder;

  /** A file in its tool's layout, with the statement in it. */
  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of(
            "sql",
            "20260101000000_a",
            "-- a\n--\n-- revision  20260101000000\n-- revises   base\n\n-- autogen:upgrade\n%s\n-- autogen:downgrade\n"),
        Arguments.of("flyway", "V1__a", "%s\n"),
        Arguments.of("liquibase", "1_a", "--liquibase formatted sql\n--changeset a:1\n%s\n"),
        Arguments.of("dbmate", "1_a", "-- migrate:up\n%s\n-- migrate:down\n"),
        Arguments.of("goose", "1_a", "-- +goose Up\n%s\n-- +goose Down\n"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isReadWithAMarkAndWithLineEndsOfAnySystem(String format, String name, String layout)
      throws IOException {
    String text = layout.formatted("SELECT 'ü', 1;\nSELECT 2;");
    for (String saved :
        List.of(text, MARK + text, text.replace("\n", "\r\n"), MARK + text.replace("\n", "\r\n"))) {
      write(name + ".sql", saved, StandardCharsets.UTF_8);
      assertThat(statements(format)).containsExactly("SELECT 'ü', 1", "SELECT 2");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anotherEncodingIsToldWithItsLine(String format, String name, String layout)
      throws IOException {
    String text = layout.formatted("SELECT 1;\nSELECT 'ü';");
    int line = (int) text.substring(0, text.indexOf("ü")).lines().count();
    write(name + ".sql", text, StandardCharsets.ISO_8859_1);
    refused(
        format,
        name + ".sql:" + line + ": the byte 0xFC is not valid UTF-8; save the file in UTF-8");
    write(name + ".sql", MARK + text, StandardCharsets.UTF_16LE);
    refused(format, name + ".sql:1: this is UTF-16; save the file in UTF-8");
    write(name + ".sql", MARK + text, StandardCharsets.UTF_16BE);
    refused(format, name + ".sql:1: this is UTF-16; save the file in UTF-8");
    write(name + ".sql", text.replace("SELECT 1", "SELECT \0 1"), StandardCharsets.UTF_8);
    refused(
        format,
        name + ".sql:" + (line - 1) + ": the file contains a zero byte; save the file in UTF-8");
    write(name + ".sql", text.substring(0, text.length() / 2) + "\u20AC", StandardCharsets.UTF_8);
    truncate(name + ".sql");
    refused(format, "is not valid UTF-8; save the file in UTF-8");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void capitalLettersAreReadOrToldWhereTheToolDoesNotSeeThem(
      String format, String name, String layout) throws IOException {
    write(name + ".SQL", layout.formatted("SELECT 1;"), StandardCharsets.UTF_8);
    if (List.of("dbmate", "goose").contains(format)) {
      refused(format, name + ".SQL: " + format + " ignores this file");
    } else {
      assertThat(statements(format)).containsExactly("SELECT 1");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatCannotBeReadIsNamed(String format, String name, String layout) throws IOException {
    Path file = folder.resolve(name + ".sql");
    Files.createSymbolicLink(file, folder.resolve("gone"));
    refused(format, "cannot read the file " + file + ": there is no such file");
    Files.delete(file);
    Files.createSymbolicLink(file, folder);
    if (format.equals("sql")) {
      refused(format, "cannot read the file " + file + ": it is a folder");
    }
    Files.delete(file);
    write(name + ".sql", layout.formatted("SELECT 1;"), StandardCharsets.UTF_8);
    assertThat(statements(format)).containsExactly("SELECT 1");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void dataOfCopyIsReadWhereTheToolCan(String format, String name, String layout)
      throws IOException {
    write(
        name + ".sql",
        layout.formatted("COPY t (a) FROM stdin;\n1;\n-- autogen:step\n\\.\nSELECT 2;"),
        StandardCharsets.UTF_8);
    if (List.of("sql", "flyway").contains(format)) {
      assertThat(statements(format)).containsExactly("COPY t (a) FROM stdin", "SELECT 2");
      assertThat(all(format).get(0).data()).hasValue("1;\n-- autogen:step\n");
    } else {
      refused(format, format + " cannot run COPY … FROM stdin; write INSERT instead");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void commandsOfPsqlAreRefusedByName(String format, String name, String layout)
      throws IOException {
    for (String command :
        List.of("\\restrict x1", "\\set a 1", "\\i b.sql", "\\connect db", "\\.")) {
      write(name + ".sql", layout.formatted("SELECT 1;\n" + command), StandardCharsets.UTF_8);
      refused(format, ": " + command.split(" ", 2)[0] + " is a psql command, not SQL; ");
    }
  }

  @Test
  void valuesFromElsewhereAreRefused() throws IOException {
    write(
        "1_a.sql",
        "--liquibase formatted sql\n--property name:x value:y\n--changeset a:1\nSELECT '${x}';\n",
        StandardCharsets.UTF_8);
    refused("liquibase", "1_a.sql:2: liquibase inserts values into the SQL here");
    write("1_a.sql", "-- +goose Up\n-- +goose ENVSUB ON\nSELECT '${X}';\n", StandardCharsets.UTF_8);
    refused("goose", "1_a.sql:2: goose inserts values into the SQL here");
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(charset));
  }

  /** Takes the last byte away, in the middle of a character. */
  private void truncate(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length - 1));
  }

  private List<SqlStatement> all(String format) {
    return new MigrationFolder(folder, Format.load(format, Optional.empty()))
        .read().ordered().stream().flatMap(it -> it.upgrade().statements()).toList();
  }

  private List<String> statements(String format) {
    return all(format).stream().map(SqlStatement::sql).toList();
  }

  private void refused(String format, String message) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> all(format))
        .withMessageContaining(message);
  }
}
