package dev.autogen.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.scratch.ScratchDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;
import org.postgresql.Driver;

/** Other migration tools, run from Java. */
public final class OtherRunner {
  /** What they keep their history in. */
  public static final Set<String> TABLES =
      Set.of(
          "flyway_schema_history",
          "databasechangelog",
          "databasechangeloglock",
          "schema_migrations");

  /** The program, by the variable DBMATE or on the path; npm has it as @dbmate/linux-x64. */
  private static final String DBMATE =
      Optional.ofNullable(System.getenv("DBMATE")).orElse("dbmate");

  private static final boolean HAS_DBMATE = hasDbmate();

  /** More change sets than any test has. */
  private static final int ALL = 10_000;

  private static final String CHANGELOG =
      """
      <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
        <includeAll path="." relativeToChangelogFile="true" endsWithFilter=".sql"/>
      </databaseChangeLog>
      """;

  private OtherRunner() {}

  /** Applies all files of a folder. */
  public static void flyway(ScratchDatabase database, Path folder) {
    Flyway.configure()
        .dataSource(database.url(), null, null)
        .locations("filesystem:" + folder)
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  /** Applies the change sets of all files of a folder. */
  public static void liquibaseUpdate(ScratchDatabase database, Path folder) {
    liquibase(database, folder, liquibase -> liquibase.update(""));
  }

  /** Rolls all of them back. */
  public static void liquibaseRollback(ScratchDatabase database, Path folder) {
    liquibase(database, folder, liquibase -> liquibase.rollback(ALL, ""));
  }

  private interface Work {
    void with(Liquibase liquibase) throws LiquibaseException;
  }

  /** One after the other, as what Liquibase keeps in static fields is not for several threads. */
  private static synchronized void liquibase(ScratchDatabase database, Path folder, Work work) {
    try (Connection connection = database.connect()) {
      Files.writeString(folder.resolve("changelog.xml"), CHANGELOG);
      DirectoryResourceAccessor resources = new DirectoryResourceAccessor(folder);
      Logger.getLogger("liquibase").setLevel(Level.OFF);
      System.setProperty("liquibase.command.showSummary", "OFF");
      Scope.child(
          Map.of(Scope.Attr.ui.name(), new LoggerUIService()),
          () ->
              work.with(new Liquibase("changelog.xml", resources, new JdbcConnection(connection))));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Skips what needs dbmate where it is not installed. */
  public static void assumeDbmate() {
    assumeTrue(HAS_DBMATE, "no dbmate on the PATH, nor in the variable DBMATE");
  }

  /** Runs a command of dbmate. */
  public static void dbmate(ScratchDatabase database, Path folder, String command) {
    Properties url = Driver.parseURL(database.url(), new Properties());
    if (url == null) {
      throw new IllegalStateException("the driver does not understand the URL");
    }
    String address =
        "postgres://%s:%s@%s:%s/%s?sslmode=disable"
            .formatted(
                url.getProperty("user", "postgres"),
                url.getProperty("password", ""),
                url.getProperty("PGHOST"),
                url.getProperty("PGPORT"),
                database.name());
    run(
        DBMATE,
        "--url",
        address,
        "--migrations-dir",
        folder.toString(),
        "--no-dump-schema",
        command);
  }

  private static boolean hasDbmate() {
    try {
      run(DBMATE, "--version");
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static void run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
