package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.migration.Format;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-written files are replayed as Flyway runs them, or refused if Flyway fails. */
class FlywayReplayTest {
  @TempDir private Path folder;

  /**
   * A folder of files.
   *
   * @param texts by their names
   * @param settings of Flyway, without {@code flyway.}
   */
  record Sample(
      String what, Map<String, String> texts, Map<String, String> settings, Charset charset) {
    static Sample of(String what, String... namesAndTexts) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
      }
      return new Sample(what, texts, Map.of(), StandardCharsets.UTF_8);
    }

    Sample with(String... settings) {
      Map<String, String> all = new LinkedHashMap<>();
      for (int i = 0; i < settings.length; i += 2) {
        all.put(settings[i], settings[i + 1]);
      }
      return new Sample(what, texts, all, charset);
    }

    Sample in(Charset other) {
      return new Sample(what, texts, settings, other);
    }

    void writeTo(Path folder) throws IOException {
      for (Map.Entry<String, String> file : texts.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue(), charset);
      }
    }

    @Override
    public String toString() {
      return what;
    }
  }

  private static final String TABLE = "CREATE TABLE t (a int, b text, c text DEFAULT 'usual');\n";

  static Stream<Sample> replayed() {
    return Stream.of(
        Sample.of(
            "data that looks like SQL",
            "V1__a.sql",
            TABLE
                + "COPY t (a, b) FROM stdin;\n1\ta;b\n2\tc--d\n3\tit's\n4\t\"x\n5\t$$\n6\t/* no\n"
                + "7\t\\N\n8\ta\\tb\\\\\n9\t\\\\.\n\\.\nINSERT INTO t VALUES (10, 'after; it');\n"),
        Sample.of(
            "several, in other words",
            "V1__a.sql",
            TABLE
                + "copy \"t\" (a)\n  from STDIN;\n1\n\\.\n-- between; them\nCOPY public.t FROM stdin"
                + " WITH (FORMAT csv, HEADER true);\na,b,c\n2,\"x;\ny\",z\n\\.\n"
                + "COPY t(a) FROM stdin WITH NULL 'n' -- why\n;\n3\nn\n\\.\n"),
        Sample.of(
            "no data", "V1__a.sql", TABLE + "COPY t FROM stdin;\n\\.\nINSERT INTO t VALUES (1);"),
        Sample.of(
            "copies that read nothing",
            "V1__a.sql",
            """
            CREATE TABLE "from stdin" (copy int, stdin int);
            INSERT INTO "from stdin" SELECT 1 AS copy, 2 AS stdin;
            CREATE TABLE stdin AS SELECT copy FROM "from stdin";
            INSERT INTO stdin SELECT copy FROM stdin;
            """),
        Sample.of(
            "dollars that are none of its placeholders",
            "V1__a.sql",
            TABLE + "INSERT INTO t VALUES (1, '$x {y} $'), (2, $q$a$q$);\n"),
        Sample.of(
                "placeholders everywhere",
                "V1__a.sql",
                TABLE
                    + "-- a comment with ${name}\nINSERT INTO ${name} VALUES (1, '${Word}', $$${WORD}$$);\n"
                    + "COPY t (a, b) FROM stdin;\n2\t${word};\n\\.\n${more}\nINSERT INTO t VALUES (5, '${empty}');")
            .with(
                "placeholders.name", "t",
                "placeholders.word", "it; is",
                "placeholders.empty", "",
                "placeholders.more", "INSERT INTO t VALUES (3); INSERT INTO t VALUES (4);"),
        Sample.of(
            "its own placeholders",
            "V1__a.sql",
            TABLE
                + "CREATE TABLE ${flyway:defaultSchema}.u AS SELECT '${flyway:user}' AS u, '${flyway:table}' AS t,"
                + " '${FLYWAY:environment}' AS e, '${flyway:filename}' AS f, '${flyway:workingDirectory}' AS w,"
                + " '${flyway:database}' = current_database() AS d,"
                + " '${flyway:timestamp}'::timestamp > now()::timestamp - interval '2 days' AS n;\n"
                + "ALTER DATABASE ${flyway:database} SET lock_timeout = '3s';\n"
                + "GRANT SELECT ON u TO ${flyway:user};\n"
                + "COPY t (b) FROM stdin;\n${flyway:user} ${flyway:filename}\n\\.\n"),
        Sample.of(
                "another spelling of placeholders",
                "V1__a.sql",
                TABLE + "INSERT INTO #[n] VALUES (1, '${kept}', '#[flyway_table]');\n")
            .with(
                "placeholderPrefix", "#[",
                "placeholderSuffix", "]",
                "placeholderSeparator", "_",
                "placeholders.n", "t"),
        Sample.of(
                "placeholders switched off",
                "V1__a.sql",
                TABLE + "INSERT INTO t VALUES (1, '${kept} ${flyway:user}');\n")
            .with("placeholderReplacement", "false"),
        Sample.of(
            "placeholders switched off for a file",
            "V1__a.sql",
            TABLE + "INSERT INTO t VALUES (1, '${kept} ${flyway:user}');\n",
            "V1__a.sql.conf",
            "placeholderReplacement=false\n"),
        Sample.of("a byte order mark", "V1__a.sql", "\uFEFF" + TABLE),
        Sample.of(
            "line ends of Windows",
            "V1__a.sql",
            (TABLE + "-- x\nINSERT INTO t VALUES (1);\n").replace("\n", "\r\n")),
        Sample.of(
            "data with line ends of Windows",
            "V1__a.sql",
            (TABLE + "COPY t (a) FROM stdin;\n1\n\\.\nINSERT INTO t VALUES (2);\n")
                .replace("\n", "\r\n")),
        Sample.of("capital letters", "V1__a.SQL", TABLE, "V2__b.Sql", "INSERT INTO t VALUES (1);"),
        Sample.of("another encoding", "V1__a.sql", TABLE + "INSERT INTO t VALUES (1, 'Grüße');")
            .with("encoding", "ISO-8859-1")
            .in(StandardCharsets.ISO_8859_1),
        Sample.of(
                "another encoding of one file",
                "V1__a.sql",
                TABLE + "INSERT INTO t VALUES (1, 'Grüße');",
                "V1__a.sql.conf",
                "encoding=ISO-8859-1\n")
            .in(StandardCharsets.ISO_8859_1),
        Sample.of(
                "a repeatable one",
                "V1__a.sql",
                TABLE,
                "R__v.sql",
                "CREATE OR REPLACE VIEW v AS SELECT '${word}' AS word FROM t;\n")
            .with("placeholders.word", "x"));
  }

  /** Data without an end is not among them: Flyway looks for it for ever. */
  static Stream<Sample> refused() {
    return Stream.of(
        Sample.of(
            "V1__a.sql:2: the placeholder ${name} has no value",
            "V1__a.sql",
            TABLE + "INSERT INTO ${name} VALUES (1);\n"),
        Sample.of(
            "V1__a.sql:2: the placeholder ${name} has no value",
            "V1__a.sql",
            TABLE + "-- ${name}\nSELECT 1;\n"),
        Sample.of(
            "V1__a.sql:2: the placeholder ${flyway:nothing} has no value",
            "V1__a.sql",
            TABLE + "SELECT '${flyway:nothing}';\n"),
        Sample.of(
            "V1__a.sql:3: the placeholder ${name} has no value",
            "V1__a.sql",
            TABLE + "COPY t (a, b) FROM stdin;\n1\t${name}\n\\.\n"),
        Sample.of(
                "V1__a.sql:1: the byte 0xFC is not valid UTF-8; save the file in UTF-8",
                "V1__a.sql",
                "CREATE TABLE \"ü\" ();")
            .in(StandardCharsets.ISO_8859_1),
        Sample.of(
            "V1__a.sql:1: \\set is a psql command, not SQL", "V1__a.sql", "\\set x 1\n" + TABLE),
        Sample.of(
            "V1__a.sql:1: \\restrict is a psql command, not SQL; delete the lines",
            "V1__a.sql",
            "\\restrict Abc123\n" + TABLE + "\\unrestrict Abc123\n"),
        Sample.of(
            "V1__a.sql:2: \\i is a psql command, not SQL; put the statements",
            "V1__a.sql",
            TABLE + "\\i other.sql\n"),
        Sample.of(
            "V1__a.sql:2: \\gset is a psql command, not SQL; end the statement",
            "V1__a.sql",
            TABLE + "SELECT 1 AS x \\gset\n"));
  }

  @ParameterizedTest
  @MethodSource
  void replayed(Sample sample) throws IOException, SQLException {
    sample.writeTo(folder);
    try (ScratchDatabase theirs = PostgresServer.newDatabase();
        ScratchDatabase ours = PostgresServer.newDatabase()) {
      flyway(sample, theirs);
      autogen(sample, ours);
      assertThat(contents(ours)).isEqualTo(contents(theirs)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource
  void refused(Sample sample) throws IOException {
    sample.writeTo(folder);
    try (ScratchDatabase theirs = PostgresServer.newDatabase();
        ScratchDatabase ours = PostgresServer.newDatabase()) {
      assertThatThrownBy(() -> flyway(sample, theirs))
          .isInstanceOfAny(FlywayException.class, NullPointerException.class);
      assertThatExceptionOfType(UsageException.class)
          .isThrownBy(() -> autogen(sample, ours))
          .withMessageContaining(sample.what());
    }
  }

  private void flyway(Sample sample, ScratchDatabase database) {
    Map<String, String> settings = new LinkedHashMap<>();
    sample.settings().forEach((name, value) -> settings.put("flyway." + name, value));
    Flyway.configure()
        .dataSource(database.url(), null, null)
        .locations("filesystem:" + folder)
        .configuration(settings)
        .load()
        .migrate();
  }

  private void autogen(Sample sample, ScratchDatabase database) throws SQLException {
    Format format = Format.load("flyway", Optional.empty(), sample.settings());
    try (Connection connection = database.connect()) {
      new MigrationRunner(connection, new HistoryTable(connection, "test"))
          .upgrade(new MigrationFolder(folder, format).read().ordered());
    }
  }

  /** The rows of all tables and views, by their names. */
  private static Map<String, List<String>> contents(ScratchDatabase database) throws SQLException {
    Map<String, List<String>> contents = new LinkedHashMap<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      List<String> tables =
          rows(
              statement,
              "SELECT oid::regclass::text FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                  + " AND relkind IN ('r', 'v') AND relname !~ 'history' ORDER BY 1");
      for (String table : tables) {
        contents.put(table, rows(statement, "SELECT x::text FROM " + table + " x ORDER BY 1"));
      }
      contents.put(
          "settings",
          rows(
              statement,
              "SELECT setconfig::text FROM pg_db_role_setting s JOIN pg_database d ON d.oid = setdatabase WHERE datname = current_database()"));
    }
    return contents;
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows.stream().collect(Collectors.toList());
  }
}
